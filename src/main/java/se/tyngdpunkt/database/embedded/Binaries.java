package se.tyngdpunkt.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import se.tyngdpunkt.database.CannotOpen;

/** The server's programs, unpacked once into a folder named by their checksum, so that new ones take the place of old. */
record Binaries(Path folder) {

    static Binaries unpackedIn(Path parent) {
        var archive = archive();
        try {
            var folder = parent.resolve(checksum(archive));
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
                removeOthers(parent, folder);
            }
            return new Binaries(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var kind = system.contains("mac") ? "darwin" : system.contains("windows") ? "windows" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var found = Binaries.class.getResource("/postgres-" + kind + "-" + processor + ".txz");
        if (found == null) {
            throw new CannotOpen("cli.refused.no-binaries", kind, processor);
        }
        return found;
    }

    private static String checksum(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (var _ = inJar.getJarFile()) {
                return Long.toHexString(inJar.getJarEntry().getCrc());
            }
        }
        var sum = new CRC32();
        try (var stream = archive.openStream()) {
            sum.update(stream.readAllBytes());
        }
        return Long.toHexString(sum.getValue());
    }

    /** Under another name first: a folder with the right name is always whole. */
    private static void unpack(URL archive, Path folder) throws IOException {
        var half = folder.resolveSibling(folder.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectories(half);
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, half);
            }
        }
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path half) throws IOException {
        var target = half.resolve(entry.getName()).normalize();
        if (!target.startsWith(half)) {
            throw new IOException("outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, half.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                target.toFile().setExecutable(true, false);
            }
        }
    }

    private static void removeOthers(Path parent, Path kept) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            for (var each : children.filter(child -> !child.equals(kept)).toList()) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }
}
