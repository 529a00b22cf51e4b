package se.tyngdpunkt.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.database.embedded.Mark.Kind;

class DataDirectoryTests {

    private final Path path;

    DataDirectoryTests(@TempDir Path folder) {
        this.path = folder.resolve("data");
    }

    @Test
    void isMadeWhereThereIsNone() {
        assertThat(DataDirectory.isUnused(path)).isTrue();
        open(Kind.REAL).close();
        assertThat(DataDirectory.isUnused(path)).isFalse();
        assertThat(Mark.of(path).kind()).isEqualTo(Kind.REAL);
    }

    @Test
    void isHeldByOneProgramAtATime() {
        try (var held = open(Kind.REAL)) {
            assertThat(DataDirectory.isHeld(held.path())).isTrue();
            assertRefused(Kind.REAL, "cli.refused.in-use");
        }
        assertThat(DataDirectory.isHeld(path)).isFalse();
        open(Kind.REAL).close();
    }

    @Test
    void keepsDemonstrationsAndRealInstallationsApart() {
        open(Kind.REAL).close();
        assertRefused(Kind.DEMONSTRATION, "cli.refused.is-real");
    }

    @Test
    void keepsRealInstallationsOutOfDemonstrations() {
        open(Kind.DEMONSTRATION).close();
        assertRefused(Kind.REAL, "cli.refused.is-demonstration");
    }

    @Test
    void leavesOthersThingsAlone() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("letter.txt"), "dear");
        assertRefused(Kind.REAL, "cli.refused.not-ours");
        assertThat(path.resolve(Mark.FILE)).doesNotExist();
    }

    @Test
    void refusesAPlaceThatIsNoFolder() throws IOException {
        Files.writeString(path, "a file");
        assertRefused(Kind.REAL, "cli.refused.unwritable");
    }

    @Test
    void refusesTheLayoutOfANewerProgram() throws IOException {
        open(Kind.REAL).close();
        Files.writeString(path.resolve(Mark.FILE), "layout=2\nkind=REAL\n");
        assertRefused(Kind.REAL, "cli.refused.newer-layout");
    }

    private DataDirectory open(Kind kind) {
        return DataDirectory.open(path, new Mark(kind));
    }

    private void assertRefused(Kind kind, String key) {
        assertThatThrownBy(() -> open(kind)).hasMessage(key);
    }
}
