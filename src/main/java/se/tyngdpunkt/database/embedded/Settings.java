package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The server's two configuration files.
 *
 * @param server {@code postgresql.conf}
 * @param doors {@code pg_hba.conf}, who gets in from where
 */
record Settings(String server, String doors) {

    static Settings hardened() throws IOException {
        return new Settings(read("postgresql.conf"), read("pg_hba.conf"));
    }

    void writeTo(Path data) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), server);
        Files.writeString(data.resolve("pg_hba.conf"), doors);
    }

    private static String read(String name) throws IOException {
        try (var stream = Settings.class.getResourceAsStream("/database/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
