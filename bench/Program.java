import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product itself, started by its own script on a scratch data directory with its embedded PostgreSQL. */
final class Program implements AutoCloseable {

    static final Path HOME = Path.of(System.getProperty("home", ".")).toAbsolutePath();
    private static final Path SCRATCH = HOME.resolve("target/bench");

    final Path data;
    final int port;
    final Duration toFirstPage;
    private final Process process;

    private Program(Path data, int port, Process process, Duration toFirstPage) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.toFirstPage = toFirstPage;
    }

    /** Makes sure that nothing is left to build or to train. */
    static void build() throws IOException, InterruptedException {
        Commands.output("./tyngdpunkt", "--help");
    }

    static Path emptyData(String name) throws IOException {
        var folder = SCRATCH.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(SCRATCH);
        return folder;
    }

    static Program start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        var log = SCRATCH.resolve(data.getFileName() + ".log");
        var began = System.nanoTime();
        var process = new ProcessBuilder(
                        "./tyngdpunkt", "start", "--port", String.valueOf(port), "--data-dir", data.toString())
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException("did not start, see " + log);
            }
            try (var web = new Http(port)) {
                var answer = web.get("/sign-in", "");
                if (answer.status() == 200 || answer.status() == 302) {
                    return new Program(data, port, process, Duration.ofNanos(System.nanoTime() - began));
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
    }

    long pid() {
        return process.pid();
    }

    /** What the program itself, without its database, has taken of all processors. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What is really in use: megabytes left on the heap after a full collection, in the middle of the work. */
    long live() throws IOException, InterruptedException {
        var pid = String.valueOf(pid());
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        Commands.output(jcmd, pid, "GC.run");
        return Pattern.compile("(?m)^\\S+ +total \\d+K, used (\\d+)K")
                        .matcher(Commands.output(jcmd, pid, "GC.heap_info"))
                        .results()
                        .mapToLong(used -> Long.parseLong(used.group(1)))
                        .sum()
                / 1024;
    }

    /** The most that the program itself has taken, in megabytes. */
    long highest() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
