import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Says what a figure was measured on, since it means nothing without. */
final class Machine {

    private Machine() {}

    static void print(String command) throws IOException, InterruptedException {
        var processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("[^0-9]", "");
        System.out.printf("%s, %s%n", command, Instant.now());
        System.out.printf(
                "machine: %s, %d processors, %.1f GiB, Linux %s, load %s%n",
                processor,
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(memory) / 1024.0 / 1024,
                System.getProperty("os.version"),
                Files.readString(Path.of("/proc/loadavg")).strip());
        System.out.printf(
                "commit: %s, JDK %s, %s%n%n",
                Commands.output("git", "-C", Program.HOME.toString(), "log", "-1", "--format=%h %cs"),
                System.getProperty("java.vendor.version", System.getProperty("java.version")),
                Commands.output(Postgres.pgbench(), "--version"));
    }
}
