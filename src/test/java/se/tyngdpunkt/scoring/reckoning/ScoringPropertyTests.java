package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.shared.number.Exact;

class ScoringPropertyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final String PARTS = """
            parts:
              - kind: counted-activities
                key: work
                title: "W"
                rows: [{key: one, label: "1", weight: 3}, {key: two, label: "2", weight: 1/7}, {key: three, label: "3", weight: 2.5}]
              - kind: case-list
                key: cases
                title: "C"
                weight: {steps: {over: travel, at: [{up-to: 30, value: 1/3}, {above: 30, value: {product: [2, travel]}}]}}
                fields: [{key: travel, label: "T", type: number}]
            """;
    private static final InstrumentVersion MODEL = read(PARTS);
    private static final InstrumentVersion DOUBLED = read(PARTS.replace("weight: 3}", "weight: 6}")
            .replace("weight: 1/7}", "weight: 2/7}")
            .replace("weight: 2.5}", "weight: 5}")
            .replace("weight: {steps", "weight: {product: [2, {steps")
            .replace("travel]}}]}}\n", "travel]}}]}}]}\n"));

    private static InstrumentVersion read(String parts) {
        return InstrumentSamples.read(ModelSamples.HEAD + parts);
    }

    private static Exact sum(InstrumentVersion version, List<Integer> counts, List<Integer> cases) {
        return points(version, person(counts, cases)).ifKnown().orElseThrow();
    }

    private static Outcome points(InstrumentVersion version, Subject subject) {
        var scored = (Scorer.Scored.Done) new Scorer(version.instrument(), DAY).score(subject);
        return measured(scored.result(), "points").points();
    }

    private static Subject person(List<Integer> counts, List<Integer> cases) {
        Map<String, Given> answers = new HashMap<>();
        var rows = List.of("one", "two", "three");
        for (int row = 0; row < counts.size(); row++) {
            answers.put(rows.get(row), new Given.Figure(Exact.of(counts.get(row))));
        }
        return new Subject(
                "A",
                Level.PERSON,
                answers,
                Map.of(
                        "cases",
                        cases.stream()
                                .map(travel -> Map.<String, Given>of("travel", new Given.Figure(Exact.of(travel))))
                                .toList()),
                List.of(),
                List.of());
    }

    @Property(tries = 200)
    void doesNotMindTheOrderOfRows(
            @ForAll @Size(3) List<@IntRange(max = 999) Integer> counts,
            @ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> cases,
            @ForAll int seed) {
        var shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(sum(MODEL, counts, shuffled)).isEqualTo(sum(MODEL, counts, cases));
    }

    @Property(tries = 200)
    void doublesWithAllWeights(
            @ForAll @Size(3) List<@IntRange(max = 999) Integer> counts,
            @ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> cases) {
        assertThat(sum(DOUBLED, counts, cases))
                .isEqualTo(sum(MODEL, counts, cases).times(2));
    }

    @Property(tries = 200)
    void comesToCountTimesWeight(@ForAll @Size(max = 7) List<@IntRange(max = 999) Integer> counts) {
        var answers =
                AnswerSamples.counts(counts.stream().mapToInt(each -> each).toArray());
        var sum = ffs().instrument().activities().stream()
                .map(row -> row.weight()
                        .orElseThrow()
                        .times(answers.count(row.key()).orElse(0)))
                .reduce(Exact.ZERO, Exact::plus);
        var explained = Scoring.score(ffs(), answers, DAY, List.of());

        assertThat(explained.sum()).contains(new Points(sum));
        assertThat(explained.isComplete()).isEqualTo(counts.size() == 7);
    }

    @Property(tries = 300)
    void neverThrows(@ForAll long seed) {
        var words = new Random(seed);
        var arithmetic = "measures: [{key: m, title: M, value: " + value(words, 4) + "}]\n";
        var reading = ModelText.read(ModelSamples.text(arithmetic));
        assertThat(reading).isNotNull();
        if (reading instanceof InstrumentReading.Read sound) {
            var answers = words.nextBoolean()
                    ? ""
                    : "background: {years: %d, rate: %d, leads: yes, area: north, role: senior, entered: 2020-02-29}, cases: [{travel: %d, kind: placement}, {travel: 3, family: x}, {}]"
                            .formatted(words.nextInt(-3, 9), words.nextInt(0, 101), words.nextInt(-9, 99));
            assertThat(ScoringSamples.scored(sound.version(), ScoringSamples.DAY + ScoringSamples.persons(answers)))
                    .isNotNull();
        }
    }

    private static String value(Random words, int depth) {
        var leaves = List.of(
                "years",
                "rate",
                "role",
                "leads",
                "0",
                "1/3",
                "-2",
                "{years-since: entered}",
                "{count: {of: cases}}",
                "not-defined");
        if (depth == 0) {
            return leaves.get(words.nextInt(leaves.size()));
        }
        var one = value(words, depth - 1);
        var two = value(words, depth - 1);
        return switch (words.nextInt(14)) {
            case 0 -> "{sum: [" + one + ", " + two + "]}";
            case 1 -> "{product: [" + one + ", " + two + "]}";
            case 2 -> "{quotient: [" + one + ", " + two + "]}";
            case 3 -> "{difference: [" + one + ", " + two + "]}";
            case 4 -> "{greatest: [" + one + ", " + two + "]}";
            case 5 -> "{steps: {over: " + one + ", at: [{up-to: 1, value: " + two + "}, {above: 2, value: 3}]}}";
            case 6 -> "{tiers: {over: " + one + ", at: [{up-to: 2, each: " + two + "}, {each: 1}]}}";
            case 7 -> "{table: {over: " + one + ", at: {\"0\": 1, \"5\": 2}, between: linear}}";
            case 8 -> "{when: {compare: {value: " + one + ", above: 1}}, then: " + two + ", otherwise: 2}";
            case 9 -> "{mean: {of: cases, each: {sum: [travel, " + one + "]}}}";
            case 10 -> "{highest: {of: cases, by: family, each: {total: {of: rows, each: " + one + "}}}}";
            case 11 -> "{value: " + one + ", if-not-defined: " + two + "}";
            case 12 -> "{round: {value: " + one + ", decimals: 1, way: half-even}}";
            default -> "{choose: {by: area, values: {north: " + one + "}, otherwise: " + two + "}}";
        };
    }
}
