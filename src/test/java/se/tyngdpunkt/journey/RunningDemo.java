package se.tyngdpunkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.tyngdpunkt.cli.Main;

/** The program in mode demo as a process of its own on a fresh data directory; one for all journeys of a test run. */
final class RunningDemo {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final RunningDemo ONLY = start();

    private final int port;

    private RunningDemo(int port) {
        this.port = port;
    }

    static RunningDemo only() {
        return ONLY;
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static RunningDemo start() {
        try {
            var folder = Files.createTempDirectory("tyngdpunkt-demo");
            var said = folder.resolve("said.txt");
            var port = freePort();
            var process = launch(folder.resolve("data"), said, port);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.readString(said).contains("Ctrl-C")) {
                assertThat(process.isAlive() && System.nanoTime() < deadline)
                        .as(Files.readString(said))
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            return new RunningDemo(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Process launch(Path data, Path said, int port) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "demo",
                        "--port",
                        String.valueOf(port),
                        "--data-dir",
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TYNGDPUNKT_"));
        return builder.start();
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
