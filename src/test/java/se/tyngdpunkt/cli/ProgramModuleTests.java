package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.embedded.EmbeddedDatabase;

/** The program as a process of its own, as whoever runs it meets it. */
class ProgramModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Path directory;
    private final List<Process> started = new ArrayList<>();

    ProgramModuleTests(@TempDir Path folder) {
        this.folder = folder;
        this.directory = folder.resolve("data");
    }

    @AfterEach
    void stopWhatStillRuns() throws Exception {
        for (var each : started) {
            stop(each);
        }
        // A test that failed while the program was killed would leave its database behind.
        if (Files.isDirectory(directory)
                && EmbeddedDatabase.runningIn(directory).isPresent()) {
            EmbeddedDatabase.open(directory).close();
        }
    }

    @Test
    void keepsWhatWasConfirmedWhenItIsKilled() throws Exception {
        var port = freePort();
        var killed = start(port);
        var municipality = insertMunicipality();
        var orphan = EmbeddedDatabase.runningIn(directory).orElseThrow();

        killed.destroyForcibly().waitFor();
        assertThat(EmbeddedDatabase.runningIn(directory))
                .as("the database outlives it")
                .contains(orphan);

        var next = start(port);
        assertThat(municipalities()).containsExactly(municipality);
        assertThat(EmbeddedDatabase.runningIn(directory)).isPresent().get().isNotEqualTo(orphan);
        assertThat(answers(port)).isTrue();

        stop(next);
        assertThat(EmbeddedDatabase.runningIn(directory)).as("nothing is left").isEmpty();
    }

    @Test
    void readsALongTextAndSaysWhenAFormIsTooLarge() throws Exception {
        var port = freePort();
        start(port);
        assertThat(send(port, "å".repeat(100_000)).statusCode()).isNotEqualTo(413);
        var refused = send(port, "å".repeat(400_000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Det du skickade är för stort");
    }

    private static HttpResponse<String> send(int port, String text) throws Exception {
        var form = "comment=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void leavesNothingWhenItIsStoppedWhileItStarts() throws Exception {
        var stopped = launch(
                directory, Files.createTempFile(folder, "said", ".txt"), "start", "--port", String.valueOf(freePort()));
        var database = awaitDatabase();
        stop(stopped);
        assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void leavesNothingWhenARestoreIsStopped() throws Exception {
        var program = start(freePort());
        var file = folder.resolve("copy.zip");
        assertRefused(run("backup", file.toString()), 0, "Säkerhetskopian är klar");
        stop(program);
        Files.move(directory, folder.resolve("first"));

        var said = Files.createTempFile(folder, "said", ".txt");
        var stopped = launch(directory, said, "restore", file.toString());
        var database = awaitDatabase();
        stop(stopped);
        assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(directory).doesNotExist();
        assertThat(Files.readString(said)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeWithASentenceAndACode() throws Exception {
        var port = freePort();
        start(port);
        assertRefused(run("start", "--port", String.valueOf(freePort())), 1, "Ett annat Tyngdpunkt (process ");
        assertRefused(run(folder.resolve("other"), "start", "--port", String.valueOf(port)), 1, "är upptagen");
        assertRefused(run("fly"), 2, "Kommandot \"fly\" finns inte");
    }

    @Test
    void writesABackupWhileItRunsAndReadsItElsewhere() throws Exception {
        var program = start(freePort());
        var municipality = insertMunicipality();
        var file = folder.resolve("copy.zip");
        assertRefused(run("backup", file.toString()), 0, "Säkerhetskopian är klar");
        var one = folder.resolve("one.zip");
        assertRefused(run("municipality", "export", "9999", one.toString()), 0, "är skriven till");
        assertRefused(run("municipality", "restore", one.toString()), 1, "Ett annat Tyngdpunkt (process ");
        assertRefused(run(folder.resolve("nowhere"), "municipality", "restore", folder + "/none.zip"), 1, "none.zip");
        stop(program);

        assertRefused(run("restore", file.toString()), 1, "används redan");
        var elsewhere = folder.resolve("elsewhere");
        assertRefused(run(elsewhere, "restore", file.toString()), 0, "är inläst");
        try (var database = EmbeddedDatabase.open(elsewhere)) {
            assertThat(municipalities(database.owner())).containsExactly(municipality);
        }
    }

    /** The database's process, from the first moment in which somebody who stops the program could leave it behind. */
    private ProcessHandle awaitDatabase() {
        var file = directory.resolve("postgres").resolve("postmaster.pid");
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> processIn(file), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<ProcessHandle> processIn(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .findFirst()
                        .filter(line -> line.matches("[0-9]+"))
                        .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                : Optional.empty();
    }

    private static void assertRefused(Outcome outcome, int code, String sentence) {
        assertThat(outcome.said()).contains(sentence).doesNotContain("\tat ");
        assertThat(outcome.code()).isEqualTo(code);
    }

    private record Outcome(int code, String said) {}

    private Outcome run(String... words) throws Exception {
        return run(directory, words);
    }

    private Outcome run(Path data, String... words) throws Exception {
        var said = Files.createTempFile(folder, "said", ".txt");
        var process = launch(data, said, words);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(said));
    }

    private Process start(int port) throws Exception {
        var said = Files.createTempFile(folder, "said", ".txt");
        var process = launch(directory, said, "start", "--port", String.valueOf(port));
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || Files.readString(said).contains("Ctrl-C"));
        assertThat(said).content().contains("Ctrl-C");
        return process;
    }

    private Process launch(Path data, Path said, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data-dir", data.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TYNGDPUNKT_") || name.startsWith("LC_"));
        builder.environment().put("LANG", "sv_SE.UTF-8");
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private String insertMunicipality() throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var connection =
                        EmbeddedDatabase.runningIn(directory).orElseThrow().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into organisation.municipality (id, name, code, created_at) values ('" + id
                    + "', 'Exempelby', '9999', now())");
        }
        return id;
    }

    private List<String> municipalities() throws SQLException {
        return municipalities(EmbeddedDatabase.runningIn(directory).orElseThrow());
    }

    private static List<String> municipalities(Login owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select id from organisation.municipality")) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static boolean answers(int port) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() > 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
