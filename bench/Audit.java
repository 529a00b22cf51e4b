import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bench/audit [--rows n] [--runs n] [--visits n]}: what the trail adds to a deed and to a page, and its upkeep. */
final class Audit {

    private static final String TOWN = "e0000000-0000-4000-8000-000000100001";
    private static final String IN_TOWN = "begin;\nset local app.municipality = '" + TOWN + "';\n";

    /** A transaction that does what is least: one row in a table with a key, as the program's own role. */
    private static final String ROW = "insert into bench.plain values ('" + TOWN + "', gen_random_uuid(), now());\n";

    private static final String DEED = "insert into audit.deed (municipality_id, id, at, person_id, what, object_id, about_id, reason)"
            + " values ('" + TOWN + "', gen_random_uuid(), now(), '" + People.id("0b000000", People.FIRST)
            + "', 'measurement.handed-back', gen_random_uuid(), gen_random_uuid(), null);\n";

    private static final String READ = "select count(*) from organisation.person where municipality_id = '" + TOWN + "' and id = '"
            + People.id("0b000000", People.FIRST) + "';\n";

    private static final String VIEW = "select set_config('synchronous_commit', 'off', true) where pg_current_xact_id_if_assigned() is null;\n"
            + "insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at)"
            + " select '" + TOWN + "', about, '" + People.id("0b000000", People.FIRST) + "', 'measurement.board',"
            + " date_trunc('hour', now()), now() from unnest(array[gen_random_uuid()]) as about on conflict do nothing;\n";

    private final Program program;
    private final Postgres postgres;
    private final Path logs;
    private final int runs;
    private final int visits;
    private final int rows;

    private Audit(Program program, Postgres postgres, Options options) {
        this.program = program;
        this.postgres = postgres;
        this.logs = program.data.resolveSibling("pgbench");
        this.runs = options.number("--runs", 5);
        this.visits = options.number("--visits", 200);
        this.rows = options.number("--rows", 1_000_000);
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        Machine.print("bench/audit");
        Program.build();
        try (var program = Program.start(Program.emptyData("audit"))) {
            var postgres = new Postgres(program.data);
            System.out.println("database: " + postgres.version());
            People.make(program, postgres, 60, 0, false);
            var audit = new Audit(program, postgres, options);
            audit.prepare();
            var few = audit.pages();
            audit.load();
            audit.seal();
            audit.check();
            var many = audit.pages();
            audit.beside("a deed", ROW, DEED);
            audit.beside("a view", READ, VIEW);
            System.out.printf("%nthe log, of one browser, %d runs of %d visits, the median run:%n", audit.runs, audit.visits);
            few.forEach((name, then) -> {
                var now = many.get(name);
                System.out.printf("  %-22s few rows %s; many %s; many / few %.2f%n", name, then, now, now.median() / then.median());
            });
        }
    }

    private void prepare() throws Exception {
        postgres.owner("create schema bench; grant usage on schema bench to tyngdpunkt; create table bench.plain (municipality_id uuid,"
                + " id uuid, at timestamptz, primary key (municipality_id, id)); grant insert on bench.plain to tyngdpunkt");
        postgres.owner("insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from, unit_opened, unit_closed)"
                + " select municipality_id, person_id, 'ADMINISTRATOR', unit_id, valid_from, unit_opened, unit_closed"
                + " from organisation.role_grant where role = 'METHOD_OWNER'");
    }

    /** The same transaction without and with the trail's statements, by turns, one connection and eight. */
    private void beside(String what, String floor, String more) throws Exception {
        var without = program.data.resolveSibling("without.sql");
        var with = program.data.resolveSibling("with.sql");
        Files.writeString(without, IN_TOWN + floor + "commit;\n");
        Files.writeString(with, IN_TOWN + floor + more + "commit;\n");
        System.out.println();
        for (int clients : List.of(1, 8)) {
            var floors = new ArrayList<Figures>();
            var wholes = new ArrayList<Figures>();
            for (int run = -1; run < runs; run++) {
                var one = run(without, clients);
                var other = run(with, clients);
                if (run >= 0) {
                    floors.add(one);
                    wholes.add(other);
                }
            }
            var one = Figures.medianRun(floors);
            var other = Figures.medianRun(wholes);
            System.out.printf(
                    "%s, %d at once: without %s; with %s; more %.3f ms%n",
                    what, clients, one, other, other.median() - one.median());
        }
    }

    private Figures run(Path script, int clients) throws Exception {
        postgres.pgbench(script, logs, "-c", "" + clients, "-j", "2", "-t", "" + 4000 / clients);
        return Figures.of(Postgres.times(logs));
    }

    /** Two years of deeds and views of a large municipality, as the tables' owner. */
    private void load() throws Exception {
        long deeds = size("audit.deed");
        long views = size("audit.viewing");
        postgres.owner("insert into audit.deed (municipality_id, id, at, person_id, what, object_id, about_id)"
                + " select '" + TOWN + "', gen_random_uuid(), now() - interval '2 years' + i * (interval '729 days' / " + rows + "),"
                + " ('0b000000-0000-4000-8000-00000010000' || 1 + i % 6)::uuid,"
                + " (array['access.signed-in', 'dialogue.talk-booked', 'measurement.summed', 'dialogue.action-moved'])[1 + i % 4],"
                + " gen_random_uuid(), ('0a000000-0000-4000-8000-0000001000' || lpad((1 + i % 60)::text, 2, '0'))::uuid"
                + " from generate_series(1, " + rows + ") i");
        postgres.owner("insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at)"
                + " select '" + TOWN + "', gen_random_uuid(), ('0b000000-0000-4000-8000-00000010000' || 1 + i % 6)::uuid,"
                + " 'measurement.board', date_trunc('hour', at), at from (select i, now() - interval '2 years'"
                + " + i * (interval '729 days' / " + rows + ") as at from generate_series(1, " + rows + ") i) s");
        postgres.owner("insert into audit.deed (municipality_id, id, at, person_id, what)"
                + " select '" + TOWN + "', gen_random_uuid(), now() - interval '2 years', '" + People.id("0c000000", People.FIRST)
                + "', 'organisation.unit-added' from generate_series(1, 3)");
        postgres.owner("vacuum analyze");
        System.out.printf(
                "%n%d deeds and %d views loaded: %.0f bytes a deed and %.0f bytes a view, with their indexes%n",
                rows, rows, (size("audit.deed") - deeds) / (double) rows, (size("audit.viewing") - views) / (double) rows);
    }

    private void seal() throws Exception {
        long sealed = sealed();
        long before = size("audit.block");
        var began = System.nanoTime();
        postgres.owner("update job.scheduled_tasks set execution_time = now() where task_name = 'audit.seal-trail'");
        long now = sealed;
        while (now - sealed < 2L * rows) {
            Thread.sleep(500);
            now = sealed();
            if (System.nanoTime() - began > 900e9) {
                throw new IllegalStateException("sealed no more than " + now);
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%nsealing %d rows: %.1f s, %.1f µs and %.0f bytes a row%n",
                now - sealed, seconds, seconds * 1e6 / (now - sealed), (size("audit.block") - before) / (double) (now - sealed));
    }

    private void check() throws Exception {
        var began = System.nanoTime();
        var said = Commands.output("./tyngdpunkt", "audit", "check", "--data-dir", program.data.toString());
        System.out.printf("checking them: %.1f s%n%s%n", (System.nanoTime() - began) / 1e9, said);
    }

    private Map<String, Figures> pages() throws Exception {
        var measured = new LinkedHashMap<String, Figures>();
        try (var web = new Http(program.port)) {
            var admin = new User();
            admin.signInAsExample(web, "metod@exempel.se");
            for (var page : Map.of(
                            "an empty page", "/about/help",
                            "all", "/log",
                            "from the middle", "/log?before=" + java.time.Instant.now().minusSeconds(365 * 86_400L) + "_" + TOWN,
                            "by somebody", "/log?by=" + People.id("0b000000", People.FIRST + 1),
                            "about somebody", "/log?about=" + People.id("0a000000", People.FIRST + 1),
                            "a rare deed", "/log?deed=organisation.unit-added",
                            "refused tries", "/log?kind=REFUSAL",
                            "a past week", "/log?from=" + java.time.LocalDate.now().minusDays(400) + "&to="
                                    + java.time.LocalDate.now().minusDays(394))
                    .entrySet()) {
                visit(web, admin, page.getValue());
                var times = new ArrayList<Figures>();
                for (int run = 0; run < runs; run++) {
                    times.add(Figures.of(visit(web, admin, page.getValue())));
                }
                measured.put(page.getKey(), Figures.medianRun(times));
            }
        }
        return measured;
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

    private long sealed() throws Exception {
        return Long.parseLong(postgres.owner("select coalesce(sum(cardinality(ids)), 0) from audit.block"));
    }

    private long size(String table) throws Exception {
        return Long.parseLong(postgres.owner("select pg_total_relation_size('" + table + "')"));
    }
}
