import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** {@code bench/submit [--people n] [--runs n] [--record]}: forms a second through the product and through pgbench. */
final class Submit {

    private static final Path SCRIPT = Program.HOME.resolve("bench/submit.sql");
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("revision", "0"),
            Map.entry("do", "check"),
            Map.entry("scale.amount", "too-much"),
            Map.entry("scale.satisfaction", "largely"),
            Map.entry("scale.manageability", "ok"),
            Map.entry("time.rate", "100"),
            Map.entry("time.actual", "76"),
            Map.entry("time.available", "60"),
            Map.entry("count.row1", "2"),
            Map.entry("count.row2", "5"),
            Map.entry("count.row3", "1"),
            Map.entry("count.row4", "3"),
            Map.entry("count.row5", "1"),
            Map.entry("count.row6", "0"),
            Map.entry("count.row7", "2"),
            Map.entry("risk.expiring", "1"),
            Map.entry("risk.overdue", "0"),
            Map.entry("comment", ""));

    /** What the program's ten leave of the embedded server's forty. */
    private static final int MOST_CONNECTIONS = 24;

    private final Program program;
    private final Postgres postgres;
    private final int people;
    private final List<User> users = new ArrayList<>();

    private Submit(Program program, Postgres postgres, int people) {
        this.program = program;
        this.postgres = postgres;
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        Machine.print("bench/submit");
        Program.build();
        try (var program = Program.start(Program.emptyData("submit"))) {
            var postgres = new Postgres(program.data);
            System.out.println("database: " + postgres.version());
            int people = options.number("--people", 1000);
            People.make(program, postgres, people, options.number("--rounds", 20), true);
            var submit = new Submit(program, postgres, people);
            submit.signIn();
            if (options.has("--record")) {
                submit.record();
            }
            submit.copySessions();
            for (int clients : List.of(8, 32)) {
                submit.measure(clients, options.number("--runs", 5));
            }
        }
    }

    private void signIn() throws Exception {
        for (int i = 0; i < people; i++) {
            users.add(new User());
        }
        var began = System.nanoTime();
        inParallel(8, IntStream.range(0, people).boxed().toList(), (web, i) -> {
            users.get(i).signIn(web, "handl" + (People.FIRST + i) + "@exempel.se");
            User.expect(users.get(i).get(web, address(i)), 200, "");
            return 0.0;
        });
        System.out.printf("%d users signed in once in %.0f s%n", people, (System.nanoTime() - began) / 1e9);
    }

    private void measure(int clients, int runs) throws Exception {
        int connections = Math.min(clients, MOST_CONNECTIONS);
        var shares = new ArrayList<Double>();
        var throughputs = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        var forms = new ArrayList<Figures>();
        var posts = new ArrayList<Figures>();
        var transactions = new ArrayList<Figures>();
        for (int run = -1; run < runs; run++) {
            reset();
            var logs = program.data.resolveSibling("pgbench");
            postgres.pgbench(
                    SCRIPT, logs, "-c", "" + connections, "-j", "2", "-t", "" + people / connections,
                    "-D", "share=" + people / connections, "-D", "turn=0", "-D", "first=" + People.FIRST);
            var floor = span(logs);
            var floorTimes = Postgres.times(logs);
            expectAll(people / connections * connections);
            reset();
            var both = new ConcurrentLinkedQueue<Double>();
            var began = System.nanoTime();
            var single = inParallel(clients, IntStream.range(0, people).boxed().toList(), (web, i) -> {
                var start = System.nanoTime();
                User.expect(users.get(i).post(web, address(i), FORM), 302, address(i) + "/check");
                var middle = System.nanoTime();
                User.expect(
                        users.get(i).post(web, address(i) + "/submission", Map.of("revision", "1")),
                        302,
                        address(i) + "/receipt");
                both.add((System.nanoTime() - start) / 1e6);
                return (middle - start) / 1e6;
            });
            var seconds = (System.nanoTime() - began) / 1e9;
            expectAll(people);
            if (run < 0) {
                continue;
            }
            throughputs.add(people / seconds);
            floors.add(floorTimes.size() / floor);
            shares.add(throughputs.getLast() / floors.getLast());
            forms.add(Figures.of(List.copyOf(both)));
            posts.add(Figures.of(single));
            transactions.add(Figures.of(floorTimes));
        }
        System.out.printf("%n%d at once, %d forms a run, one run to warm up and %d counted, the median run:%n", clients, people, runs);
        System.out.printf("  product  %7.1f forms/s  save and submit %s%n", Figures.median(throughputs), Figures.medianRun(forms));
        System.out.printf("                            save alone      %s%n", Figures.medianRun(posts));
        System.out.printf(
                "  pgbench  %7.1f forms/s  same statements %s, %d connections%n",
                Figures.median(floors), Figures.medianRun(transactions), connections);
        System.out.printf("  share of the floor %.2f (aim 0.33), of each run %s%n", Figures.median(shares), shares.stream().map("%.2f"::formatted).toList());
    }

    /** From the first transaction's start to the last one's end, by pgbench's own log: without connecting. */
    private static double span(Path logs) throws IOException {
        double first = Double.MAX_VALUE;
        double last = 0;
        try (var files = Files.newDirectoryStream(logs, "pgbench_log*")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    var words = line.split(" ");
                    var end = Double.parseDouble(words[4]) + Double.parseDouble(words[5]) / 1e6;
                    first = Math.min(first, end - Double.parseDouble(words[2]) / 1e6);
                    last = Math.max(last, end);
                }
            }
        }
        return last - first;
    }

    /** Everybody's form as it was before she began, and sessions that have rested long enough to be touched. */
    private void reset() throws Exception {
        postgres.owner("update measurement.measurement set state = 'NOT_STARTED', answers = '{}', revision = 0, reckoned = null,"
                + " saved_at = null, submitted_at = null where round_id = '" + People.id("f0000000", 100_099) + "'");
        postgres.owner("update access.session set last_access_time = last_access_time - 120000"
                + " where last_access_time > extract(epoch from now()) * 1000 - 120000");
        postgres.owner("vacuum analyze measurement.measurement, access.session");
        postgres.superuser("checkpoint");
    }

    private void expectAll(int expected) throws Exception {
        var submitted = postgres.owner("select count(*) from measurement.measurement where state = 'SUBMITTED' and round_id = '"
                + People.id("f0000000", 100_099) + "'");
        if (!submitted.equals(String.valueOf(expected))) {
            throw new IllegalStateException(submitted + " forms were submitted and not " + expected);
        }
    }

    private void record() throws Exception {
        var statements = new Recorder(postgres).record(() -> {
            reset();
            return inParallel(1, List.of(0), (web, i) -> {
                users.get(i).post(web, address(i), FORM);
                users.get(i).post(web, address(i) + "/submission", Map.of("revision", "1"));
                return 0.0;
            });
        });
        var recorded = statements.stream().filter(one -> !one.contains("pg_terminate_backend")).toList();
        Files.writeString(SCRIPT, new Parametrised(postgres.owner("select max(session_id) from access.session s where"
                        + " primary_id in (select session_primary_id from access.session_attributes) and principal_name = '"
                        + People.id("1a000000", People.FIRST) + "'"),
                postgres.owner("select max(primary_id) from access.session where principal_name = '"
                        + People.id("1a000000", People.FIRST) + "'")).script(recorded));
    }

    /** The floor's own sessions, as large as the product's, under ids that a script can name. */
    private void copySessions() throws Exception {
        postgres.owner("insert into access.session select '5e000000-0000-4000-8000-000000' || n, '5e000000-0000-4000-8000-000000' || n,"
                + " creation_time, last_access_time, max_inactive_interval, expiry_time, '1a000000-0000-4000-8000-000000' || n"
                + " from generate_series(100001, 100000 + " + people + ") n, (select * from access.session where principal_name = '"
                + People.id("1a000000", People.FIRST) + "' limit 1) s");
        postgres.owner("insert into access.session_attributes select '5e000000-0000-4000-8000-000000' || n, attribute_name, attribute_bytes"
                + " from generate_series(100001, 100000 + " + people + ") n, access.session_attributes where session_primary_id ="
                + " (select primary_id from access.session where principal_name = '" + People.id("1a000000", People.FIRST)
                + "' and primary_id not like '5e000000%' limit 1)");
        postgres.owner("vacuum analyze access.session, access.session_attributes");
    }

    private static String address(int i) {
        return "/my/measurements/" + People.id("a9900000", People.FIRST + i);
    }

    private interface Visit {
        double by(Http web, int i) throws IOException;
    }

    /** Each client has one connection and takes the next user when it is done with one. */
    private List<Double> inParallel(int clients, List<Integer> turns, Visit visit) throws Exception {
        var queue = new ConcurrentLinkedQueue<>(turns);
        var times = new ConcurrentLinkedQueue<Double>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit((Callable<Void>) () -> {
                    try (var web = new Http(program.port)) {
                        for (var next = queue.poll(); next != null; next = queue.poll()) {
                            times.add(visit.by(web, next));
                        }
                    }
                    return null;
                }));
            }
            for (var each : all) {
                each.get();
            }
        }
        return List.copyOf(times);
    }
}
