package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import se.tyngdpunkt.database.CannotOpen;

/**
 * What a data directory says of itself: how it is laid out, and whether a real installation or a demonstration lives there,
 * since the one must never write in the other's.
 */
public record Mark(Kind kind) {

    static final String FILE = "tyngdpunkt.properties";
    private static final int LAYOUT = 1;

    /** Who may open a directory. */
    public enum Kind {
        REAL,
        DEMONSTRATION
    }

    /** What an existing directory says. */
    public static Mark of(Path directory) {
        try {
            return new Mark(Kind.valueOf(read(directory.resolve(FILE)).getProperty("kind")));
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.no-data", directory);
        }
    }

    void agreeWith(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            write(file);
            return;
        }
        var read = read(file);
        if (Integer.parseInt(read.getProperty("layout", "0")) > LAYOUT) {
            throw new CannotOpen("cli.refused.newer-layout", directory);
        }
        if (!read.getProperty("kind", "").equals(kind.name())) {
            throw new CannotOpen(kind == Kind.REAL ? "cli.refused.is-demonstration" : "cli.refused.is-real", directory);
        }
    }

    private void write(Path file) throws IOException {
        var half = file.resolveSibling(FILE + ".half");
        Files.writeString(half, "layout=%d%nkind=%s%n".formatted(LAYOUT, kind));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties read(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }
}
