import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bench/pages [--runs n] [--visits n] [--large n]}: pages beside their SQL and an empty page. */
final class Pages {

    private static final String EMPTY = "/about/help";

    private final Program program;
    private final Postgres postgres;
    private final Path logs;
    private final int runs;
    private final int visits;

    private Pages(Program program, Postgres postgres, Options options) {
        this.program = program;
        this.postgres = postgres;
        this.logs = program.data.resolveSibling("pgbench");
        this.runs = options.number("--runs", 5);
        this.visits = options.number("--visits", 200);
    }

    /** One page's three times. */
    private record Measured(Figures page, Figures empty, Figures sql, int statements, int bytes) {}

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        Machine.print("bench/pages");
        Program.build();
        var all = new ArrayList<Map<String, Measured>>();
        for (int people : List.of(60, options.number("--large", 6000))) {
            try (var program = Program.start(Program.emptyData("pages-" + people))) {
                var postgres = new Postgres(program.data);
                System.out.println("database: " + postgres.version());
                People.make(program, postgres, people, options.number("--rounds", 20), false);
                all.add(new Pages(program, postgres, options).measure());
            }
        }
        System.out.printf("%nmany people beside few, the page's median (aim 1.50 at most):%n");
        all.getFirst().forEach((name, few) -> System.out.printf(
                "  %-20s %.2f%n", name, all.getLast().get(name).page().median() / few.page().median()));
    }

    private Map<String, Measured> measure() throws Exception {
        var measured = new LinkedHashMap<String, Measured>();
        try (var web = new Http(program.port)) {
            var leader = new User();
            leader.signInAsExample(web, "grupp" + People.FIRST + "@exempel.se");
            measured.put("leader's board", measure(web, leader, "/groups/" + People.id("d3000000", People.FIRST) + "/board"));
            var manager = new User();
            manager.signInAsExample(web, "enhet" + People.FIRST + "@exempel.se");
            measured.put("unit's picture", measure(web, manager, "/units/" + People.id("d2000000", People.FIRST) + "/results"));
        }
        System.out.printf("%nof one browser, %d visits to warm up, then %d runs of %d, the median run:%n", runs * visits, runs, visits);
        measured.forEach((name, one) -> {
            System.out.printf("  %-20s %s  (%d kB)%n", name, one.page, one.bytes / 1024);
            System.out.printf("  %-20s %s%n", "an empty page", one.empty);
            System.out.printf("  %-20s %s  (%d statements)%n", "its SQL by pgbench", one.sql, one.statements);
            System.out.printf(
                    "  page / (SQL + empty page) %.2f (aim 2.00 at most)%n",
                    one.page.median() / (one.sql.median() + one.empty.median()));
        });
        return measured;
    }

    private Measured measure(Http web, User user, String path) throws Exception {
        for (int i = 0; i < runs; i++) {
            visit(web, user, path);
            visit(web, user, EMPTY);
        }
        var statements = new Recorder(postgres).record(() -> user.get(web, path));
        var script = program.data.resolveSibling("page.sql");
        Files.writeString(script, Recorder.script(statements));
        var page = new ArrayList<Figures>();
        var empty = new ArrayList<Figures>();
        var sql = new ArrayList<Figures>();
        for (int run = 0; run < runs; run++) {
            page.add(Figures.of(visit(web, user, path)));
            empty.add(Figures.of(visit(web, user, EMPTY)));
            postgres.pgbench(script, logs, "-c", "1", "-t", String.valueOf(visits));
            var times = Postgres.times(logs);
            sql.add(Figures.of(times.subList(times.size() / 4, times.size())));
        }
        return new Measured(
                Figures.medianRun(page),
                Figures.medianRun(empty),
                Figures.medianRun(sql),
                statements.size(),
                user.get(web, path).body().length());
    }

    private List<Double> visit(Http web, User user, String path) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < visits; i++) {
            var start = System.nanoTime();
            var answer = user.get(web, path);
            times.add((System.nanoTime() - start) / 1e6);
            User.expect(answer, 200, "");
        }
        return times;
    }
}
