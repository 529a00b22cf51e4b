import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code bench/form [--cases n] [--runs n] [--visits n]}: a form with many cases, its time and its weight. */
final class Form {

    private static final String EMPTY = "/about/help";

    /** What a browser fetches of a page by itself; of the style sheet, its fonts and pictures. */
    private static final Pattern FETCHED =
            Pattern.compile("(?:src|href)=\"([^\"#]+\\.(?:css|js|svg|woff2|png|ico))[^\"]*\"|url\\(\"?([^)\"]+\\.woff2)\"?\\)");

    private final Program program;
    private final Http web;
    private final int runs;
    private final int visits;

    private Form(Program program, Http web, Options options) {
        this.program = program;
        this.web = web;
        this.runs = options.number("--runs", 5);
        this.visits = options.number("--visits", 200);
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        Machine.print("bench/form");
        Program.build();
        try (var program = Program.start(Program.emptyData("form"));
                var web = new Http(program.port)) {
            var postgres = new Postgres(program.data);
            System.out.println("database: " + postgres.version());
            People.make(program, postgres, 20, 0, false);
            var owner = new User();
            owner.signInAsExample(web, "metod@exempel.se");
            Rescore.publish(web, owner);
            int cases = options.number("--cases", 40);
            postgres.owner(Program.HOME.resolve("bench/form.sql"), Map.of("cases", String.valueOf(cases)));
            new Form(program, web, options).measure(postgres, cases);
        }
    }

    private void measure(Postgres postgres, int cases) throws Exception {
        var worker = new User();
        worker.signIn(web, "handl" + People.FIRST + "@exempel.se");
        var path = "/my/measurements/" + People.id("b2000000", People.FIRST);
        var body = worker.get(web, path).body();
        if (!body.contains("row.cases." + cases + ".label")) {
            throw new IllegalStateException("no form with " + cases + " cases: " + body);
        }
        for (int i = 0; i < runs; i++) {
            visit(worker, path);
            visit(worker, EMPTY);
        }
        var form = new ArrayList<Figures>();
        var empty = new ArrayList<Figures>();
        for (int run = 0; run < runs; run++) {
            form.add(Figures.of(visit(worker, path)));
            empty.add(Figures.of(visit(worker, EMPTY)));
        }
        var statements = new Recorder(postgres).record(() -> worker.get(web, path)).size();
        System.out.printf("%nof one browser, %d visits to warm up, then %d runs of %d, the median run:%n", runs * visits, runs, visits);
        System.out.printf(
                "  form, %d cases       %s  (aim 50 ms; %d statements)%n", cases, Figures.medianRun(form), statements);
        System.out.printf("  an empty page        %s%n", Figures.medianRun(empty));
        weigh(worker, path);
    }

    private List<Double> visit(User user, String path) throws IOException {
        var times = new ArrayList<Double>();
        for (int i = 0; i < visits; i++) {
            var start = System.nanoTime();
            var answer = user.get(web, path);
            times.add((System.nanoTime() - start) / 1e6);
            User.expect(answer, 200, "");
        }
        return times;
    }

    /** Bodies as they are sent to a browser that takes gzip and has nothing yet, without the lines of the heads. */
    private void weigh(User user, String path) throws Exception {
        var sizes = new TreeMap<String, Integer>();
        try (var browser = HttpClient.newHttpClient()) {
            var open = new TreeSet<>(List.of(path));
            while (!open.isEmpty()) {
                var next = open.pollFirst();
                sizes.put(next, sent(browser, user, next, "gzip").length);
                if (next.equals(path) || next.contains(".css")) {
                    var found = FETCHED.matcher(new String(sent(browser, user, next, "identity"), "UTF-8"));
                    while (found.find()) {
                        var other = found.group(1) == null ? found.group(2) : found.group(1);
                        open.add(URI.create(next).resolve(other).toString());
                    }
                }
                open.removeAll(sizes.keySet());
            }
        }
        System.out.printf(
                "  a first visit fetches %.1f kB (aim 150 kB), compressed:%n",
                sizes.values().stream().mapToInt(Integer::intValue).sum() / 1000.0);
        sizes.forEach((name, size) -> System.out.printf("    %7.1f kB  %s%n", size / 1000.0, name));
    }

    private byte[] sent(HttpClient browser, User user, String path, String encoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port + path))
                .header("Cookie", user.cookie())
                .header("Accept-Encoding", encoding)
                .header("Accept-Language", "sv")
                .build();
        var answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }
}
