import java.io.IOException;
import java.util.Map;

/** Invented people, made by {@code people.sql}; their ids follow from their numbers. */
final class People {

    static final String PASSWORD = "hasselnöt på hyllan";
    static final int FIRST = 100_001;

    private People() {}

    /** Fills an empty installation that is running. The model is adopted by the product, when a round is planned. */
    static void make(Program program, Postgres postgres, int people, int rounds, boolean open)
            throws IOException, InterruptedException {
        var file = Program.HOME.resolve("bench/people.sql");
        postgres.owner(file, Map.of("people", String.valueOf(people)));
        plan(program);
        postgres.owner(
                Program.HOME.resolve("bench/rounds.sql"),
                Map.of("people", String.valueOf(people), "rounds", String.valueOf(rounds), "open", String.valueOf(open)));
        if (rounds > 0) {
            waitForFigures(postgres, rounds);
        }
        postgres.owner("vacuum analyze");
        System.out.printf(
                "data: %d people, %s groups, %s units, %s rounds, %s measurements, %s published pictures, %s%n",
                people,
                postgres.owner("select count(*) from organisation.unit where kind = 'GROUP'"),
                postgres.owner("select count(*) from organisation.unit where kind = 'UNIT'"),
                postgres.owner("select count(*) from measurement.round where state <> 'PLANNED'"),
                postgres.owner("select count(*) from measurement.measurement"),
                postgres.owner("select count(*) from result.frozen"),
                postgres.owner("select pg_size_pretty(pg_database_size('tyngdpunkt'))"));
    }

    static String id(String kind, int number) {
        return kind + "-0000-4000-8000-000000" + number;
    }

    private static void plan(Program program) throws IOException {
        try (var web = new Http(program.port)) {
            var owner = new User();
            owner.signInAsExample(web, "metod@exempel.se");
            var form = owner.get(web, "/rounds/new").body();
            var model = java.util.regex.Pattern.compile("value=\"([0-9a-f]{64})\"").matcher(form);
            if (!model.find()) {
                throw new IllegalStateException("no model to plan with: " + form);
            }
            var day = java.time.LocalDate.now().plusDays(60).toString();
            var answer = owner.post(
                    web,
                    "/rounds/new",
                    Map.of(
                            "name", "Planerad",
                            "model", model.group(1),
                            "unit", id("d0000000", FIRST),
                            "month", day.substring(0, 7),
                            "opensOn", day,
                            "lastDay", day,
                            "reminders", ""));
            User.expect(answer, 302, "/rounds/");
        }
    }

    /** The product's own calendar closes the rounds whose last day has passed, and its own job computes their figures. */
    private static void waitForFigures(Postgres postgres, int rounds) throws IOException, InterruptedException {
        var began = System.nanoTime();
        postgres.owner("update job.scheduled_tasks set execution_time = now() where task_name = 'measurement.turn-rounds'");
        while (!postgres.owner("select count(*) from result.frozen_set").equals(String.valueOf(rounds))) {
            Thread.sleep(500);
            if (System.nanoTime() - began > 900e9) {
                throw new IllegalStateException("the rounds' figures were not computed");
            }
        }
        System.out.printf("closed %d rounds with their figures in %.0f s%n", rounds, (System.nanoTime() - began) / 1e9);
    }
}
