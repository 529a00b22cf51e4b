package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.support.TestDatabase;

/** The program as a process of its own, beside a PostgreSQL of the operator's own. */
record CommandLine(TestDatabase database) {

    /** What it says; its exit code must be that. */
    String run(String typed, int code, String... words) throws IOException, InterruptedException {
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
