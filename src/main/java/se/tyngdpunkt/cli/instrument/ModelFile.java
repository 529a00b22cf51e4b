package se.tyngdpunkt.cli.instrument;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** A model or answers named on the command line: a file, or for a model a name of the library. */
final class ModelFile {

    /** No file of that many bytes has few enough characters to be read. */
    private static final int LARGEST = 4 * YamlTree.LONGEST_FILE;

    private final Speaker speaker;

    ModelFile(Speaker speaker) {
        this.speaker = speaker;
    }

    InstrumentReading model(String name) {
        return ModelText.read(modelText(name));
    }

    String modelText(String name) {
        return isFile(name)
                ? text(name)
                : LibraryFiles.text(name)
                        .orElseThrow(() ->
                                new CannotOpen("cli.model.no-file", name, String.join(", ", LibraryFiles.names())));
    }

    String text(String name) {
        try (var stream = Files.newInputStream(Path.of(name))) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new CannotOpen("cli.model.too-large", name, Integer.toString(YamlTree.LONGEST_FILE));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new CannotOpen("cli.model.not-utf-8", name);
        } catch (IOException | InvalidPathException _) {
            throw new CannotOpen("cli.model.unreadable", name);
        }
    }

    void complain(String name, List<InstrumentFault> faults) {
        faults.forEach(fault -> speaker.complain(
                "cli.model.fault",
                List.of(
                        name,
                        Integer.toString(fault.line()),
                        fault.where().isEmpty() ? "" : fault.where() + ":",
                        fault.in(speaker.language()))));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
