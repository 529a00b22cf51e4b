package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("TYNGDPUNKT_") || name.startsWith("LC_"));
        environment.put("LANG", "sv_SE.UTF-8");
        environment.put("TYNGDPUNKT_DATABASE_URL", database.owner().url().replaceFirst("[?].*", ""));
        environment.put("TYNGDPUNKT_DATABASE_USER", database.program().user());
        environment.put("TYNGDPUNKT_DATABASE_PASSWORD", database.program().password());
        environment.put("TYNGDPUNKT_DATABASE_OWNER_USER", database.owner().user());
        environment.put("TYNGDPUNKT_DATABASE_OWNER_PASSWORD", database.owner().password());
        var process = builder.start();
        try (var keys = process.outputWriter(StandardCharsets.UTF_8)) {
            keys.write(typed);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
