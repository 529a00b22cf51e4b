import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code bench/roster [--people n] [--runs n]}: a list of staff from the upload to what it changes, and its approval. */
final class Roster {

    private static final String HEADINGS =
            "förvaltning;verksamhetsområde;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad;anställningsform;yrkesverksam sedan;roll";
    private static final Pattern FAR = Pattern.compile("<progress max=\"(\\d+)\" value=\"(\\d+)\"");
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"");

    private final Program program;
    private final Postgres postgres;
    private final Http web;
    private final User administrator = new User();
    private final int people;

    private Roster(Program program, Postgres postgres, Http web, int people) {
        this.program = program;
        this.postgres = postgres;
        this.web = web;
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        var options = new Options(arguments);
        Machine.print("bench/roster");
        Program.build();
        try (var program = Program.start(Program.emptyData("roster"))) {
            var postgres = new Postgres(program.data);
            System.out.println("database: " + postgres.version());
            People.make(program, postgres, 10, 0, false);
            postgres.owner("insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from, unit_opened,"
                    + " unit_closed) select municipality_id, person_id, 'ADMINISTRATOR', unit_id, valid_from, unit_opened, unit_closed"
                    + " from organisation.role_grant where role = 'METHOD_OWNER'");
            try (var web = new Http(program.port)) {
                var roster = new Roster(program, postgres, web, options.number("--people", 20_000));
                roster.administrator.signInAsExample(web, "metod@exempel.se");
                roster.measure(options.number("--runs", 5));
            }
        }
    }

    private void measure(int runs) throws Exception {
        long before = program.highest();
        var first = list(false);
        approve("the first list, all new (CSV)", "first.csv", first.getBytes(StandardCharsets.UTF_8), false);
        postgres.owner("vacuum analyze");
        var second = list(true);
        var csv = second.getBytes(StandardCharsets.UTF_8);
        var xlsx = Workbook.of(second.lines().map(line -> List.of(line.split(";", -1))).toList());
        System.out.printf("%na later list: %d rows, CSV %.1f MB, XLSX %.1f MB; a tenth moves, a tenth has another share, a twentieth is"
                + " gone and as many are new%n", people, csv.length / 1e6, xlsx.length / 1e6);
        compare("CSV", "later.csv", csv, runs);
        compare("XLSX", "later.xlsx", xlsx, runs);
        System.out.printf("on the heap after a full collection %d MB; the program at most %d MB, %d MB before the first list%n",
                program.live(), program.highest(), before);
        approve("a later list (XLSX), all that it does not name ended", "later.xlsx", xlsx, true);
        var again = send("later.xlsx", xlsx);
        System.out.println("the same list again changes nothing: " + again.page.contains("Filen ändrar ingenting"));
        floor(second);
    }

    /** A preview that is shown: where, when it came, and how far the page said it was on the way. */
    private record Shown(String address, String page, double seconds, double upload, Set<Integer> told) {}

    private void compare(String name, String file, byte[] content, int runs) throws Exception {
        var times = new ArrayList<Double>();
        var uploads = new ArrayList<Double>();
        var told = new TreeSet<Integer>();
        for (int run = -1; run < runs; run++) {
            var shown = send(file, content);
            if (run >= 0) {
                times.add(shown.seconds * 1000);
                uploads.add(shown.upload * 1000);
                told.addAll(shown.told);
            }
        }
        System.out.printf("%-4s from the upload to what it changes: %s (aim 30 s); of which the upload, until the page came: %s; told on"
                + " the way: %s%n", name, Figures.of(times), Figures.of(uploads), told);
    }

    private Shown send(String file, byte[] content) throws Exception {
        administrator.get(web, "/organisation/import");
        var began = System.nanoTime();
        var sent = administrator.upload(web, "/organisation/import", file, content);
        User.expect(sent, 302, "/organisation/import/");
        var upload = (System.nanoTime() - began) / 1e9;
        var told = new TreeSet<Integer>();
        while (true) {
            var answer = administrator.get(web, sent.location());
            var far = FAR.matcher(answer.body());
            if (!far.find()) {
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + answer.body());
                }
                return new Shown(sent.location(), answer.body(), (System.nanoTime() - began) / 1e9, upload, told);
            }
            told.add(Integer.parseInt(far.group(2)));
            Thread.sleep(250);
        }
    }

    private void approve(String name, String file, byte[] content, boolean endAll) throws Exception {
        var shown = send(file, content);
        var mark = MARK.matcher(shown.page);
        if (!mark.find()) {
            throw new IllegalStateException(shown.page);
        }
        var day = java.time.LocalDate.now().toString();
        var began = System.nanoTime();
        var answer = administrator.post(web, shown.address, endAll
                ? Map.of("mark", mark.group(1), "covers", "MUNICIPALITY", "all", "yes", "lastDay", day)
                : Map.of("mark", mark.group(1), "covers", "UNITS", "lastDay", day));
        User.expect(answer, 302, "/organisation");
        System.out.printf("%s: shown after %.1f s, approved in %.1f s; now %s people, %s employments%n",
                name, shown.seconds, (System.nanoTime() - began) / 1e9,
                postgres.owner("select count(*) from organisation.person"),
                postgres.owner("select count(*) from organisation.employment where valid_to > current_date"));
    }

    /** The same rows copied into a table and compared there by SQL, and as many employments written, all in one statement each. */
    private void floor(String list) throws Exception {
        var file = program.data.resolveSibling("list.csv");
        Files.writeString(file, list);
        var script = program.data.resolveSibling("floor.sql");
        Files.writeString(script, "create temporary table list (department text, area text, unit text, grp text, given text, family text,"
                + " email text, share int, form text, since text, role text);\n"
                + "\\copy list from '" + file + "' (format csv, delimiter ';', header)\n"
                + "select count(*) from list l full join (select p.email, e.share_percent, n.name from organisation.person p"
                + " join organisation.employment e on e.municipality_id = p.municipality_id and e.person_id = p.id"
                + " join organisation.unit_name n on n.municipality_id = e.municipality_id and n.unit_id = e.unit_id"
                + " where e.valid_to > current_date) k on k.email = l.email"
                + " where l.email is null or k.email is null or k.share_percent <> l.share or k.name <> l.grp;\n");
        var began = System.nanoTime();
        postgres.owner(script, Map.of());
        System.out.printf("floor: the rows copied and compared by SQL alone %.2f s", (System.nanoTime() - began) / 1e9);
        Files.writeString(script, "begin; create table public.floor (like organisation.employment including all);\n"
                + "insert into public.floor select * from organisation.employment; commit; drop table public.floor;\n");
        began = System.nanoTime();
        postgres.owner(script, Map.of());
        System.out.printf("; the employments written %.2f s%n", (System.nanoTime() - began) / 1e9);
    }

    /** Groups of ten in units of six in areas of five; the later list differs from the first. */
    private String list(boolean isLater) {
        var text = new StringBuilder(HEADINGS).append('\n');
        for (int i = 0; i < people; i++) {
            boolean isNew = isLater && i % 20 == 7;
            int group = isLater && i % 10 == 3 ? (i / 10 + 1) % (people / 10) : i / 10;
            int share = isLater && i % 10 == 5 ? 80 : 100;
            var number = isNew ? people + i : i;
            text.append("Socialförvaltningen;Område ").append(group / 30).append(";Enhet ").append(group / 6).append(";Grupp ")
                    .append(group).append(";Förnamn").append(number).append(";Efternamn").append(number).append(";namn")
                    .append(number).append("@exempel.se;").append(share).append(";tillsvidare;2015;")
                    .append(i % 10 == 0 ? "förste socialsekreterare" : "").append('\n');
        }
        return text.toString();
    }
}
