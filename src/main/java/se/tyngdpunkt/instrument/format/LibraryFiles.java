package se.tyngdpunkt.instrument.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentReading;

/** The files of the library on the class path, each named by its model's key and version. */
public final class LibraryFiles {

    /** Of each model the newest version last. */
    static final List<String> NAMES = List.of("ffs-tjanstematning-1.1");

    private LibraryFiles() {}

    /** What can be asked for. */
    public static List<String> names() {
        return NAMES;
    }

    /** By key, the newest version, or by key, hyphen and version. */
    public static Optional<String> text(String asked) {
        return NAMES.stream()
                .filter(name ->
                        name.equals(asked) || name.replaceFirst("-[^-]*$", "").equals(asked))
                .reduce((_, newer) -> newer)
                .map(LibraryFiles::stored);
    }

    static InstrumentReading read(String name) {
        return ModelText.read(stored(name));
    }

    private static String stored(String name) {
        try (var stream = LibraryFiles.class.getResourceAsStream("/instruments/" + name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("The library lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
