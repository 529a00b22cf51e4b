package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.shared.text.ConsoleCode;
import se.tyngdpunkt.support.TestDatabase;

/** An operator with a PostgreSQL of her own, at the command line. */
class MunicipalityCommandModuleTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final Path file;

    MunicipalityCommandModuleTests(@TempDir Path folder) {
        this.file = folder.resolve("one.zip");
        database.asOwner()
                .sql(
                        "insert into organisation.municipality values (:one, 'Sjöby', '0001', now()), (:other, 'Ekby', '0002', now())")
                .param("one", UUID.randomUUID())
                .param("other", UUID.randomUUID())
                .update();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void writesOneToAFileDeletesItAndReadsItAgain() throws Exception {
        assertThat(run("", 0, "municipality", "list")).contains("0001", "Sjöby", "0002", "Ekby");
        assertThat(run("", 0, "municipality", "export", "0001", file.toString()))
                .contains("Sjöby är skriven till");
        assertThat(run("0002\n", 1, "municipality", "delete", "0001")).contains("Koden var en annan");
        assertThat(run("", 1, "municipality", "delete", "0001")).contains("Koden var en annan");
        assertThat(run(" 0001 \n", 0, "municipality", "delete", "0001"))
                .contains("Borttaget ur organisation.municipality: 1 rader", "Sjöby (0001, ", "är borttagen");
        assertThat(run("", 0, "municipality", "list")).doesNotContain("Sjöby").contains("Ekby");
        assertThat(run("", 0, "municipality", "restore", file.toString())).contains("Sjöby (0001) är inläst (1 rader)");
        assertThat(run("", 1, "municipality", "restore", file.toString())).contains("Sjöby finns redan här");
        assertThat(run("", 1, "municipality", "export", "0009", file + "2")).contains("\"0009\"");
        assertThat(run("", 2, "municipality", "export", "0001")).contains("går inte att förstå");
        assertThat(run("", 1, "municipality", "archive", "0001", "2025-12-31", file + "3"))
                .contains("Sjöby har inte beslutat att något ska lämnas till arkivet");
        assertThat(run("", 1, "municipality", "archive", "0001", "9999-12-31", file + "3"))
                .contains("9999-12-31 är inte slut");
        assertThat(run("", 2, "municipality", "archive", "0001", "i fjol", file + "3"))
                .contains("går inte att förstå");
        assertThat(run("", 0, "distribution"))
                .contains("create_distributed_table('organisation.unit', 'municipality_id'");
    }

    @Test
    void permitsOneMore() throws Exception {
        var said = run("", 0, "municipality", "create");
        var code = ConsoleCode.typed(said.lines().findFirst().orElseThrow().replaceAll(".*: ", ""));
        assertThat(database.asOwner()
                        .sql(
                                "select digest from access.set_up_permit where valid_until between now() + interval '23 h' and now() + interval '24 h'")
                        .query(String.class)
                        .list())
                .containsExactly(code.digest())
                .doesNotContain(code.signs());
        assertThat(said).contains("/set-up", "Den gäller till ");
        assertThat(run("", 2, "municipality", "create", "1480")).contains("municipality create");
    }

    private String run(String typed, int code, String... words) throws IOException, InterruptedException {
        return new CommandLine(database).run(typed, code, words);
    }
}
