package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import se.tyngdpunkt.database.PrivateFiles;

/** The roles' generated passwords, in a file that only the program's own user may read. */
record Secrets(String superuser, String owner, String program) {

    static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, new Secrets(generated(), generated(), generated()));
            }
            var read = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                read.load(reader);
            }
            return new Secrets(read.getProperty("superuser"), read.getProperty("owner"), read.getProperty("program"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, Secrets secrets) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        PrivateFiles.create(half);
        Files.writeString(
                half,
                "superuser=%s%nowner=%s%nprogram=%s%n".formatted(secrets.superuser, secrets.owner, secrets.program));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String generated() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
