package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.ModelSamples.measure;
import static se.tyngdpunkt.instrument.ModelSamples.model;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.persons;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.scored;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.tyngdpunkt.scoring.reckoning.Scorer.Scored;

/** A file that asks for more work than any workload model needs ends with a sentence. */
@Timeout(20)
class WorkTests {

    private static final String CASES = "cases: [" + "{travel: 7}, ".repeat(200) + "]";

    private static Scored score(String arithmetic, String answers) {
        return scored(model(arithmetic), DAY + persons(answers));
    }

    private static String nested(int levels, String before, String inner, String after) {
        return before.repeat(levels) + inner + after.repeat(levels);
    }

    @Test
    void endsTotalsInsideTotals() {
        assertThat(score(measure(nested(8, "{total: {of: cases, each: ", "travel", "}}")), CASES))
                .isInstanceOf(Scored.TooMuchWork.class);
        assertThat(score(measure(nested(2, "{total: {of: cases, each: ", "travel", "}}")), CASES))
                .isInstanceOf(Scored.Done.class);
    }

    @Test
    void endsConditionsInsideTotals() {
        assertThat(score(
                        measure(nested(5, "{count: {of: cases, where: {compare: {above: 1, value: ", "1", "}}}}")),
                        CASES))
                .isInstanceOf(Scored.TooMuchWork.class);
    }

    @Test
    void endsConditionsWithoutValues() {
        var condition = "{any: [" + "{kind: placement}, ".repeat(4_000) + "{kind: statement}]}";
        assertThat(score(measure("{total: {of: cases, each: {count: {of: cases, where: " + condition + "}}}}"), CASES))
                .isInstanceOf(Scored.TooMuchWork.class);
    }

    @Test
    void endsNumbersThatGrowWithoutEnd() {
        assertThat(score(powers(12), "")).isInstanceOf(Scored.TooMuchWork.class);
        assertThat(score(powers(6), "")).isInstanceOf(Scored.Done.class);
    }

    private static String powers(int squares) {
        return "measures:\n  - {key: m0, title: M, value: 1000000}\n"
                + IntStream.range(0, squares)
                        .mapToObj(number -> "  - {key: m%d, title: M, value: {product: [m%d, m%d]}}\n"
                                .formatted(number + 1, number, number))
                        .collect(Collectors.joining());
    }

    @Test
    void endsSharesThatGrowWithoutEnd() {
        var arithmetic = powers(9).replace("1000000}", "1/999983}")
                + "norms: [{key: n, title: N, of: m9, value: m7}, {key: o, title: O, of: m8, value: {quotient: [1, m8]}}]\n";
        assertThat(score(arithmetic, "")).isInstanceOf(Scored.TooMuchWork.class);
    }

    @Test
    void endsResultsThatNeedEachOtherTooFar() {
        var chain = "measures:\n  - {key: m0, title: M, value: 1}\n"
                + IntStream.range(0, 190)
                        .mapToObj(number -> "  - {key: m%d, title: M, value: %s}\n"
                                .formatted(190 - number, nested(10, "{sum: [", "m" + (189 - number), "]}")))
                        .collect(Collectors.joining());
        assertThat(score(chain, "")).isInstanceOf(Scored.TooMuchWork.class);
    }

    @Test
    void endsLimitsThatNeedEachOtherTooFar() {
        var chain = "limits:\n"
                + IntStream.range(0, 190)
                        .mapToObj(number -> "  - {key: l%d, title: L, value: 1, up-to: 2, when: %s}\n"
                                .formatted(
                                        190 - number,
                                        nested(
                                                5,
                                                "{any: [{all: [",
                                                "{not: {broken: l" + (189 - number) + "}}",
                                                "]}]}")))
                        .collect(Collectors.joining())
                + "  - {key: l0, title: L, value: 1, up-to: 2}\n";
        assertThat(score(chain, "")).isInstanceOf(Scored.TooMuchWork.class);
    }

    @Test
    void worksOutEachLimitOnce() {
        var chain = "limits:\n"
                + IntStream.range(0, 40)
                        .mapToObj(number ->
                                "  - {key: l%d, title: L, value: 1, up-to: 2, when: {not: {any: [{broken: l%d}, {broken: l%d}]}}}\n"
                                        .formatted(40 - number, 39 - number, 39 - number))
                        .collect(Collectors.joining())
                + "  - {key: l0, title: L, value: 1, up-to: 2}\n";
        assertThat(score(chain, "")).isInstanceOf(Scored.Done.class);
    }

    @Test
    void tellsALongSumAsTheFigureAlone() {
        var arithmetic = "measures: [{key: m, title: M, fixed: [{key: f, label: F, value: {sum: [" + "1, ".repeat(5_000)
                + "1]}}, {key: g, label: G, value: {sum: [1, 2]}}]}]\n";
        var done = (Scored.Done) score(arithmetic, "");

        assertThat(done.result().members().getFirst().measures().getFirst().rows())
                .extracting(Result.Row::how)
                .containsExactly("5001", "1 + 2 = 3");
    }
}
