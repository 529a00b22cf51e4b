package se.tyngdpunkt.instrument.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentReading;

/**
 * The files of the library on the class path: models, each named by its key and version, and example fillings of what a
 * model leaves open.
 */
public final class LibraryFiles {

    /** Of each model the newest version last. */
    static final List<String> NAMES = List.of(
            "ffs-tjanstematning-1.1",
            "nassjo-1",
            "barn-och-unga-1",
            "region-jonkoping-1",
            "stockholm-tertial-1",
            "stockholm-tertial-konfidentiell-1",
            "hme-1",
            "allman-1");

    static final List<String> FILLINGS =
            List.of("nassjo-exempel", "barn-och-unga-exempel", "region-jonkoping-exempel", "stockholm-tertial-exempel");

    private LibraryFiles() {}

    /** What can be asked for. */
    public static List<String> names() {
        return Stream.concat(NAMES.stream(), FILLINGS.stream()).toList();
    }

    /** A filling by its name; a model by its key, the newest version, or by key, hyphen and version. */
    public static Optional<String> text(String asked) {
        return FILLINGS.contains(asked) ? Optional.of(stored("fillings/" + asked)) : model(asked);
    }

    static Optional<String> model(String asked) {
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
