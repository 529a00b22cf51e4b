package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.persons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.shared.number.Exact;

/** A larger count never lowers the sum, unless its weight is declared negative. */
class GrowthPropertyTests {

    private static final int ROWS = 4;

    @Property(tries = 400)
    void neverFallsWithALargerCount(@ForAll long seed) {
        var lot = new Random(seed);
        var terms = IntStream.range(0, ROWS)
                .mapToObj(row -> Term.any("r" + row, lot))
                .toList();
        var model = model(terms, "0");
        var counts = lot.ints(ROWS, 0, 40).boxed().toList();
        var row = lot.nextInt(ROWS);
        var more = new ArrayList<>(counts);
        more.set(row, counts.get(row) + 1 + lot.nextInt(12));

        assertThat(sum(model, counts, List.of())).isLessThanOrEqualTo(sum(model, more, List.of()));
    }

    @Property(tries = 100)
    void fallsWhereAWeightIsDeclaredNegative(@ForAll long seed) {
        var lot = new Random(seed);
        var terms = IntStream.range(0, ROWS)
                .mapToObj(row -> Term.any("r" + row, lot))
                .collect(Collectors.toList());
        terms.set(1, new Term("r1", "-" + Term.weight(lot), ""));
        var model = model(terms, "0");
        var counts = lot.ints(ROWS, 0, 40).boxed().toList();
        var more = new ArrayList<>(counts);
        more.set(1, counts.get(1) + 1);

        assertThat(sum(model, counts, List.of())).isGreaterThan(sum(model, more, List.of()));
    }

    @Property(tries = 200)
    void neverFallsWithOneMoreCase(@ForAll long seed) {
        var lot = new Random(seed);
        var model = model(
                IntStream.range(0, ROWS)
                        .mapToObj(row -> Term.any("r" + row, lot))
                        .toList(),
                ofCase(lot));
        var counts = lot.ints(ROWS, 0, 40).boxed().toList();
        var cases = IntStream.range(0, lot.nextInt(6)).mapToObj(_ -> aCase(lot)).toList();
        var more = Stream.concat(cases.stream(), Stream.of(aCase(lot))).collect(Collectors.toList());
        Collections.shuffle(more, lot);

        assertThat(sum(model, counts, cases)).isLessThanOrEqualTo(sum(model, counts, more));
    }

    private static Exact sum(InstrumentVersion version, List<Integer> counts, List<String> cases) {
        var answers = IntStream.range(0, ROWS)
                .mapToObj(row -> "r" + row + ": " + counts.get(row))
                .collect(Collectors.joining(", ", "work: {", "}"));
        var person = ScoringSamples.score(
                        version, DAY + persons(answers + ", cases: [" + String.join(", ", cases) + "]"))
                .members()
                .getFirst();
        return measured(person, "points").points().ifKnown().orElseThrow();
    }

    private static InstrumentVersion model(List<Term> terms, String ofCase) {
        return InstrumentSamples.read(ModelSamples.HEAD
                + """
                parts:
                  - kind: counted-activities
                    key: work
                    title: "W"
                    rows: [%s]
                  - kind: case-list
                    key: cases
                    title: "C"
                    weights: {plain: %s}
                    fields: [{key: travel, label: "T", type: number}, {key: family, label: "F", type: text, required: false}]
                measures:
                  - {key: plain, title: "P"}
                  - {key: families, title: "F", value: {total: {of: cases, by: family, each: {sum: [3, {product: [2, {count: {of: rows}}]}]}}}}
                  - {key: points, title: "P", value: {sum: [plain, families%s]}}
                """.formatted(
                                terms.stream().map(Term::row).collect(Collectors.joining(", ")),
                                ofCase,
                                terms.stream()
                                        .filter(term -> !term.value().isEmpty())
                                        .map(term -> ", " + term.value())
                                        .collect(Collectors.joining())));
    }

    private static String aCase(Random lot) {
        return "{travel: " + lot.nextInt(90) + (lot.nextBoolean() ? ", family: f" + lot.nextInt(3) : "") + "}";
    }

    /** Steps in any order, for a longer journey may weigh less. */
    private static String ofCase(Random lot) {
        return switch (lot.nextInt(4)) {
            case 0 -> Term.weight(lot);
            case 1 -> "{product: [" + Term.weight(lot) + ", travel]}";
            case 2 ->
                "{steps: {over: travel, at: [{up-to: 30, value: %s}, {above: 30, value: %s}]}}"
                        .formatted(Term.weight(lot), Term.weight(lot));
            default -> "{least: [travel, " + Term.weight(lot) + "]}";
        };
    }

    /** What one counted row adds: by its plain weight, and by a value over its count. */
    private record Term(String key, String weight, String value) {

        static Term any(String key, Random lot) {
            var each = "{product: [" + weight(lot) + ", " + key + "]}";
            var least = 1 + lot.nextInt(15);
            return switch (lot.nextInt(8)) {
                case 0, 1 -> new Term(key, weight(lot), "");
                case 2 -> new Term(key, "0", steps(key, least, lot));
                case 3 ->
                    new Term(
                            key,
                            "0",
                            "{tiers: {over: %s, at: [{up-to: %d, each: %s}, {up-to: %d, each: %s}, {each: %s}]}}"
                                    .formatted(key, least, weight(lot), least + 7, weight(lot), weight(lot)));
                case 4 -> new Term(key, "0", "{least: [" + least + ", " + each + "]}");
                case 5 -> new Term(key, "0", "{greatest: [" + least + ", " + each + "]}");
                case 6 ->
                    new Term(
                            key,
                            "0",
                            "{round: {value: %s, decimals: %d, way: %s}}"
                                    .formatted(
                                            each,
                                            lot.nextInt(3),
                                            List.of("half-up", "half-even", "up", "down")
                                                    .get(lot.nextInt(4))));
                default ->
                    new Term(
                            key,
                            "0",
                            "{table: {over: %s, at: {\"0\": 0, \"%d\": %d, \"999\": 500}, between: %s}}"
                                    .formatted(
                                            key,
                                            least,
                                            lot.nextInt(400),
                                            List.of("lower", "higher", "linear").get(lot.nextInt(3))));
            };
        }

        /** More than nothing. */
        static String weight(Random lot) {
            return switch (lot.nextInt(3)) {
                case 0 -> Integer.toString(1 + lot.nextInt(12));
                case 1 -> (1 + lot.nextInt(9)) + "/" + (2 + lot.nextInt(13));
                default -> (1 + lot.nextInt(9)) + "." + lot.nextInt(100);
            };
        }

        private static String steps(String key, int limit, Random lot) {
            var low = lot.nextInt(9);
            return "{steps: {over: %s, at: [{below: %d, value: %d}, {from: %d, up-to: %d, value: %d}], otherwise: %d}}"
                    .formatted(key, limit, low, limit, limit + 9, low + lot.nextInt(5), low + 5 + lot.nextInt(5));
        }

        String row() {
            return "{key: %s, label: \"%s\", weights: {plain: %s}}".formatted(key, key, weight);
        }
    }
}
