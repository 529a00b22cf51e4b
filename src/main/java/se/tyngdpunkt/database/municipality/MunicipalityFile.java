package se.tyngdpunkt.database.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.shared.Sha256;

/**
 * A municipality's file that has been checked from end to end. It may come from anywhere: nothing in it is unpacked to the
 * disk, no more is read than it says it holds, and it may hold nothing that it does not say.
 */
record MunicipalityFile(Path path, Manifest manifest) {

    private static final int LARGEST_MANIFEST = 1 << 20;

    /** Text of tables packs to a tenth or a twentieth; what swells more than this is no such text. */
    private static final long MOST_SWELLING = 200;

    static MunicipalityFile checked(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new CannotOpen("cli.refused.backup-missing", path);
        }
        try (var zip = new ZipFile(path.toFile())) {
            var manifest = manifestOf(zip, path);
            refuseOtherEntries(zip, manifest, path);
            refuseSwelling(manifest, path);
            for (var part : manifest.parts()) {
                check(zip, part, path);
            }
            return new MunicipalityFile(path, manifest);
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof CannotOpen refused
                    ? refused
                    : new CannotOpen(failure, "cli.refused.municipality-damaged", path);
        }
    }

    private static Manifest manifestOf(ZipFile zip, Path path) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new CannotOpen("cli.refused.municipality-foreign", path);
        }
        byte[] text;
        try (var stream = zip.getInputStream(entry)) {
            text = stream.readNBytes(LARGEST_MANIFEST + 1);
        }
        if (text.length > LARGEST_MANIFEST) {
            throw new CannotOpen("cli.refused.municipality-foreign", path);
        }
        if (Manifest.formatOf(text) != Manifest.FORMAT) {
            throw new CannotOpen("cli.refused.municipality-foreign", path);
        }
        return Manifest.read(text);
    }

    private static void refuseOtherEntries(ZipFile zip, Manifest manifest, Path path) {
        var said = new ArrayList<>(List.of(Manifest.ENTRY));
        manifest.parts().forEach(part -> said.add(part.file()));
        if (!zip.stream()
                .map(ZipEntry::getName)
                .sorted()
                .toList()
                .equals(said.stream().sorted().toList())) {
            throw new CannotOpen("cli.refused.municipality-damaged", path);
        }
    }

    private static void refuseSwelling(Manifest manifest, Path path) throws IOException {
        var most = LARGEST_MANIFEST + MOST_SWELLING * Files.size(path);
        for (var part : manifest.parts()) {
            most -= part.bytes();
            if (part.bytes() < 0 || most < 0) {
                throw new CannotOpen("cli.refused.municipality-swollen", path);
            }
        }
    }

    private static void check(ZipFile zip, Manifest.Part part, Path path) throws IOException {
        var digest = Sha256.begun();
        var left = part.bytes();
        try (var stream = opened(zip, part)) {
            var buffer = new byte[1 << 16];
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new CannotOpen("cli.refused.municipality-damaged", path);
                }
                digest.update(buffer, 0, read);
            }
        }
        if (left != 0 || !Sha256.hexOf(digest).equals(part.sha256())) {
            throw new CannotOpen("cli.refused.municipality-damaged", path);
        }
    }

    static InputStream opened(ZipFile zip, Manifest.Part part) throws IOException {
        var entry = zip.getEntry(part.file());
        if (entry == null) {
            throw new IOException("missing " + part.file());
        }
        return zip.getInputStream(entry);
    }
}
