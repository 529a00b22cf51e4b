package se.tyngdpunkt.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.shared.Sha256;

/**
 * There is one history. A database that has taken a step refuses the next start when the step has been changed since, and
 * when another has come before it. So a new migration is a line last in the file, and no line there is ever changed.
 */
class LandedMigrationsTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/database/landed-migrations.txt");

    @Test
    void changesNothingThatHasLandedAndAddsOnlyLast() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            var found = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(LandedMigrationsTests::line)
                    .toList();
            assertThat(found)
                    .as("a new migration has a line last in %s, and what has landed is never changed", LANDED)
                    .containsExactlyElementsOf(Files.readAllLines(LANDED));
        }
    }

    /** Read by lines, so that it is the same with the line ends of any machine. */
    private static String line(Path file) {
        try {
            var text = Files.readAllLines(file).stream().collect(joining("\n"));
            return Sha256.hexOf(text) + " "
                    + MIGRATIONS.relativize(file).toString().replace('\\', '/');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
