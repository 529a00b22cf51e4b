import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bench/start [--runs n]}: from the command to the first page, and the memory of program and database. */
final class Start {

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        int runs = new Options(arguments).number("--runs", 10);
        Machine.print("bench/start");
        Program.build();
        var first = new ArrayList<Double>();
        var later = new ArrayList<Double>();
        var ours = new ArrayList<Double>();
        var databases = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            var data = Program.emptyData("start");
            try (var program = Program.start(data)) {
                first.add(program.toFirstPage.toNanos() / 1e6);
            }
            try (var program = Program.start(data)) {
                later.add(program.toFirstPage.toNanos() / 1e6);
                visit(program);
                ours.add(share(program.pid()));
                databases.add(database(data));
            }
        }
        System.out.printf("%d starts of each kind, with the cache of classes, from ./tyngdpunkt to the first page:%n", runs);
        System.out.printf("  first start, an empty directory  %s%n", Figures.of(first));
        System.out.printf("  later starts                     %s  (aim 5000 ms)%n", Figures.of(later));
        System.out.printf("memory after a later start and 200 pages, proportional share (PSS), median:%n");
        System.out.printf(
                "  program %.0f MB, database %.0f MB, together %.0f MB (aim 600 MB)%n",
                Figures.median(ours), Figures.median(databases), Figures.median(ours) + Figures.median(databases));
    }

    private static void visit(Program program) throws IOException {
        try (var web = new Http(program.port)) {
            for (int i = 0; i < 200; i++) {
                web.get("/sign-in", "");
            }
        }
    }

    private static double database(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
        double sum = share(postmaster);
        for (var child : ProcessHandle.of(postmaster).orElseThrow().descendants().toList()) {
            sum += share(child.pid());
        }
        return sum;
    }

    /** Megabytes (10⁶ bytes), pages that several processes have in common divided among them. */
    private static double share(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6)
                .sum();
    }
}
