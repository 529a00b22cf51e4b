import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Writes down the statements that the program sends while it answers something, as a script for pgbench: the same
 * statements in the same transactions, with the same values.
 */
final class Recorder {

    private static final Pattern LINE = Pattern.compile("^\\S+ \\S+ UTC \\[(\\d+)\\] (\\w+):  (.*)$", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final Postgres postgres;

    Recorder(Postgres postgres) {
        this.postgres = postgres;
    }

    /** The second time is written down, when everything that is kept is kept. */
    List<String> record(Callable<?> deed) throws Exception {
        listen("alter role tyngdpunkt set log_statement = 'all'; alter role tyngdpunkt set log_error_verbosity = 'default'");
        try {
            deed.call();
            while (true) {
                long from = Files.size(postgres.log);
                deed.call();
                Thread.sleep(300);
                var statements = statements(new String(Files.readAllBytes(postgres.log)).substring((int) from));
                if (statements.stream().noneMatch(statement -> statement.contains("job.scheduled_tasks"))) {
                    return statements;
                }
                Thread.sleep(1000);
            }
        } finally {
            listen("alter role tyngdpunkt reset all");
        }
    }

    /** A role's settings are those its connections began with, so the program's are ended and made anew. */
    private void listen(String change) throws Exception {
        postgres.superuser(change);
        postgres.superuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tyngdpunkt'");
        Thread.sleep(2000);
    }

    private static List<String> statements(String log) {
        var statements = new ArrayList<String>();
        for (var entry : log.split("\\n(?!\\t)")) {
            var line = LINE.matcher(entry.replace("\n\t", "\n"));
            if (!line.matches()) {
                continue;
            }
            var statement = STATEMENT.matcher(line.group(3));
            if (line.group(2).equals("LOG") && statement.matches()) {
                statements.add(statement.group(1));
            } else if (line.group(2).equals("DETAIL") && !statements.isEmpty()) {
                statements.add(filled(statements.removeLast(), line.group(3)));
            }
        }
        return statements;
    }

    private static String filled(String statement, String details) {
        var values = new ArrayList<String>();
        var value = VALUE.matcher(details);
        while (value.find()) {
            values.add(value.group(2));
        }
        return PLACE.matcher(statement)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        values.get(Integer.parseInt(found.group(1)) - 1)));
    }

    static String script(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }
}
