import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The embedded server of a running program, reached with Debian's own psql and pgbench. */
final class Postgres {

    private static final Path TOOLS =
            Path.of(System.getenv().getOrDefault("TYNGDPUNKT_POSTGRES_15", "/usr/lib/postgresql/15/bin"));

    final Path log;
    private final Properties secrets = new Properties();
    private final String port;

    Postgres(Path data) throws IOException {
        log = data.resolve("log/postgres.log");
        port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
    }

    static String pgbench() {
        return TOOLS.resolve("pgbench").toString();
    }

    /** As the tables' owner, whom no policy binds. */
    String owner(String sql) throws IOException, InterruptedException {
        return psql("tyngdpunkt", "tyngdpunkt_owner", secrets.getProperty("owner"), List.of("-c", sql));
    }

    String owner(Path file, Map<String, String> variables) throws IOException, InterruptedException {
        var arguments = new ArrayList<String>();
        variables.forEach((name, value) -> arguments.addAll(List.of("-v", name + "=" + value)));
        arguments.addAll(List.of("-f", file.toString()));
        return psql("tyngdpunkt", "tyngdpunkt_owner", secrets.getProperty("owner"), arguments);
    }

    String superuser(String sql) throws IOException, InterruptedException {
        return psql("postgres", "postgres", secrets.getProperty("superuser"), List.of("-c", sql));
    }

    String version() throws IOException, InterruptedException {
        return owner("select 'PostgreSQL ' || current_setting('server_version') || ', fsync ' || current_setting('fsync')"
                + " || ', synchronous_commit ' || current_setting('synchronous_commit')");
    }

    /** As the program's own role, so that row-level security binds it; each transaction's time goes into a file. */
    String pgbench(Path script, Path logs, String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(logs);
        try (var old = Files.newDirectoryStream(logs)) {
            for (var file : old) {
                Files.delete(file);
            }
        }
        var command = new ArrayList<>(List.of(pgbench(), "-n", "-M", "prepared", "-l", "-f", script.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-h", "127.0.0.1", "-p", port, "-U", "tyngdpunkt", "tyngdpunkt"));
        return Commands.output(Map.of("PGPASSWORD", secrets.getProperty("program")), logs, command);
    }

    /** Milliseconds of each transaction of the last pgbench run. */
    static List<Double> times(Path logs) throws IOException {
        var times = new ArrayList<Double>();
        try (var files = Files.newDirectoryStream(logs, "pgbench_log*")) {
            for (var file : files) {
                Files.readAllLines(file).forEach(line -> times.add(Double.parseDouble(line.split(" ")[2]) / 1000));
            }
        }
        return times;
    }

    private String psql(String database, String user, String password, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(TOOLS.resolve("psql").toString(), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"));
        command.addAll(List.of("-h", "127.0.0.1", "-p", port, "-U", user, "-d", database));
        command.addAll(arguments);
        return Commands.output(Map.of("PGPASSWORD", password), Program.HOME, command);
    }
}
