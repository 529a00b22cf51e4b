import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code bench/rescore [--people n] [--rounds n]}: a country's year by another key, through the product's own job. */
final class Rescore {

    private static final String ROWS = "25";
    private static final int OF_ONE_DRAFT = 10;

    private final Program program;
    private final Postgres postgres;
    private final int people;
    private final int rounds;

    private Rescore(Program program, Postgres postgres, int people, int rounds) {
        this.program = program;
        this.postgres = postgres;
        this.people = people;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        Machine.print("bench/rescore");
        Program.build();
        try (var program = Program.start(Program.emptyData("rescore"))) {
            var postgres = new Postgres(program.data);
            System.out.println("database: " + postgres.version());
            int people = options.number("--people", 25_000);
            People.make(program, postgres, people, 0, false);
            new Rescore(program, postgres, people, options.number("--rounds", 12)).measure();
        }
    }

    private void measure() throws Exception {
        try (var web = new Http(program.port)) {
            var owner = new User();
            owner.signInAsExample(web, "metod@exempel.se");
            publish(web, owner);
            var began = System.nanoTime();
            postgres.owner(
                    Program.HOME.resolve("bench/rescore.sql"),
                    Map.of("people", String.valueOf(people), "rounds", String.valueOf(rounds)));
            postgres.owner("vacuum analyze measurement.measurement");
            System.out.printf(
                    "loaded %s measurements of %s rows in %.0f s, %s%n",
                    postgres.owner("select count(*) from measurement.measurement where state = 'SUMMED'"),
                    ROWS,
                    (System.nanoTime() - began) / 1e9,
                    postgres.owner("select pg_size_pretty(pg_database_size('tyngdpunkt'))"));
            rescore(web, owner);
        }
    }

    /** The invented example as the municipality's own model, the way a method owner does it. */
    static void publish(Http web, User owner) throws IOException {
        owner.get(web, "/models/settings");
        User.expect(owner.post(web, "/models/settings", Map.of("readers", "no", "consultation", "no")), 302, "/models");
        var draft = draft(web, owner);
        for (var step : new String[] {"review", "publication"}) {
            var page = owner.get(web, draft + "/publication").body();
            User.expect(
                    owner.post(web, draft + "/" + step, Map.of("revision", hidden(page, "revision", "1"))),
                    302,
                    draft + "/publication");
        }
    }

    private static String draft(Http web, User owner) throws IOException {
        owner.get(web, "/models");
        var draft = owner.post(web, "/models/drafts", Map.of("from", "library:nassjo-exempel")).location();
        owner.get(web, draft + "/history");
        User.expect(owner.post(web, draft + "/history", Map.of("why", "Mätning")), 302, draft + "/history");
        return draft;
    }

    /** The same model in which a statement weighs five points instead of three, and a child's investigation ten. */
    private static String otherKey(Http web, User owner) throws IOException {
        var draft = draft(web, owner);
        var page = owner.get(web, draft + "/text").body();
        var text = Pattern.compile("(?s)<textarea[^>]*id=\"text\"[^>]*>\\n?(.*?)</textarea>").matcher(page);
        if (!text.find()) {
            throw new IllegalStateException("no text in " + page);
        }
        var model = text.group(1)
                .replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&")
                .replace("version: \"1\"", "version: \"2\"")
                .replaceFirst("statement: 3", "statement: 5");
        User.expect(
                owner.post(web, draft + "/text", Map.of("revision", hidden(page, "revision", "1"), "text", model)), 302, draft);
        return draft;
    }

    private void rescore(Http web, User owner) throws Exception {
        var before = program.highest();
        var draft = "";
        var idle = program.processorTime();
        var began = System.nanoTime();
        for (int k = 1; k <= rounds; k++) {
            if ((k - 1) % OF_ONE_DRAFT == 0) {
                draft = otherKey(web, owner);
                owner.get(web, draft + "/simulation");
            }
            User.expect(
                    owner.post(web, draft + "/simulation", Map.of("round", People.id("f1000000", 100_000 + k))), 302, draft);
        }
        double begin = 0;
        long early = 0;
        long late = 0;
        long all = (long) people * rounds;
        for (int finished = 0; finished < rounds; ) {
            Thread.sleep(250);
            var told = postgres.owner("select count(*) filter (where state = 'DONE') || ' ' || coalesce(sum(done), 0)"
                            + " from measurement.rescoring")
                    .split(" ");
            finished = Integer.parseInt(told[0]);
            long done = Long.parseLong(told[1]);
            if (begin == 0 && done > 0) {
                begin = (System.nanoTime() - began) / 1e9;
            }
            if (early == 0 && done > all / 10) {
                early = program.live();
            }
            if (late == 0 && done > all * 9 / 10) {
                late = program.live();
            }
            if (System.nanoTime() - began > 1800e9) {
                throw new IllegalStateException("the simulations were not done");
            }
        }
        double working = (System.nanoTime() - began) / 1e9;
        var worked = program.processorTime().minus(idle);
        long measurements = (long) people * rounds;
        System.out.printf(
                "%nproduct  %d measurements of %s rows by both keys in %.1f s, of which %.1f s until the first were done (aim 60 s for"
                        + " 25,000 people and 12 rounds)%n",
                measurements, ROWS, working, begin);
        System.out.printf(
                "         %.0f measurements/s, %.0f rows/s; %.1f s of the processors' time%n"
                        + "         on the heap after a full collection %d MB when a tenth was done, %d MB at nine tenths, %d MB when all"
                        + " was done; the program at most %d MB, %d MB before it began%n",
                measurements / working,
                measurements * 25 / working,
                worked.toMillis() / 1e3,
                early,
                late,
                program.live(),
                program.highest(),
                before);
        System.out.printf(
                "         %s parts with figures, of which the sum is shown in %s%n",
                postgres.owner("select count(*) from result.simulated"),
                postgres.owner("select count(*) from result.simulated where figures -> 'sum' ? 'n'"));
        floor(working);
    }

    /** The same answers read and as many outcomes of the same size written, by the program's own role under its policies. */
    private void floor(double product) throws Exception {
        var script = program.data.resolveSibling("floor.sql");
        var statements = new StringBuilder();
        var ids = postgres.owner("select string_agg(id::text || ' ' || round_id, ',') from measurement.rescoring");
        for (var pair : ids.split(",")) {
            statements.append(
                    """
                    begin;
                    set local app.municipality = 'e0000000-0000-4000-8000-000000100001';
                    insert into measurement.rescored select municipality_id, '%s', row_number() over (), group_id,
                        (length(answers::text) + length(scored::text))::text, 1::smallint, '{"cases.statement": "1"}'
                        from measurement.measurement where municipality_id = 'e0000000-0000-4000-8000-000000100001'
                            and round_id = '%s' and state = 'SUMMED';
                    commit;
                    """
                            .formatted(pair.split(" ")[0], pair.split(" ")[1])
                            .replaceAll("\n\\s+", " "));
        }
        Files.writeString(script, statements.toString());
        var logs = program.data.resolveSibling("pgbench");
        var began = System.nanoTime();
        postgres.pgbench(script, logs, "-c", "1", "-t", "1");
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "floor    the same answers read and outcomes written by SQL alone in %.1f s: product / floor %.1f%n",
                seconds, product / seconds);
    }

    private static String hidden(String page, String name, String otherwise) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : otherwise;
    }
}
