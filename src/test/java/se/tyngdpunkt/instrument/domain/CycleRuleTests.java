package se.tyngdpunkt.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;
import static se.tyngdpunkt.instrument.ModelSamples.faults;
import static se.tyngdpunkt.instrument.ModelSamples.faultsOf;
import static se.tyngdpunkt.instrument.ModelSamples.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleRuleTests {

    private static final String NORM = "\nnorms: [{key: n, title: \"N\", of: m, value: 1}]";
    private static final String BANDS =
            "\nbands: [{key: b, title: \"B\", of: m, levels: [{key: low, below: 1, word: \"l\"}, {key: high, from: 1, word: \"h\"}]}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures: [{key: m, title: M, value: m}]",
                "measures: [{key: m, title: M, value: {sum: [1, {product: [2, m]}]}}]",
                "measures: [{key: m, title: M, value: o}, {key: o, title: O, value: m}]",
                "measures: [{key: m, title: M, value: {when: {m: {above: 1}}, then: 1, otherwise: 2}}]",
                "measures: [{key: m, title: M, value: {when: {compare: {value: 1, above: m}}, then: 1, otherwise: 2}}]",
                "measures: [{key: m, title: M, value: {total: {of: cases, each: m}}}]",
                "measures: [{key: m, title: M, value: {count: {of: cases, where: {any: [{m: {above: 1}}]}}}}]",
                "measures: [{key: m, title: M, value: {total: {of: cases, by: family, each: m}}}]",
                "measures: [{key: m, title: M, value: {share-of: n}}]" + NORM,
                "measures: [{key: m, title: M, value: {norm: n}}]\nnorms: [{key: n, title: N, of: m, value: m}]",
                "measures: [{key: m, title: M, value: 1}]\nnorms: [{key: n, title: N, of: m, value: {share-of: n}}]",
                "measures: [{key: m, title: M, value: {norm: n}}]\nnorms: [{key: n, title: N, of: m, value: 1, when: {m: {above: 1}}}]",
                "measures: [{key: m, title: M, value: {when: {in-band: {b: low}}, then: 1, otherwise: 2}}]" + BANDS,
                "measures: [{key: m, title: M, value: {when: {broken: l}, then: 1, otherwise: 2}}]\nlimits: [{key: l, title: L, value: m, up-to: 1}]",
                "measures: [{key: m, title: M, value: {when: {broken: l}, then: 1, otherwise: 2}}]\nlimits: [{key: l, title: L, value: 1, up-to: m}]",
                "limits: [{key: l, title: L, value: 1, up-to: 1, when: {not: {broken: l}}}]",
                "measures: [{key: m, title: M, fixed: [{key: f, label: F, value: {part: cases, measure: m}}]}, {key: o, title: O, value: 1}]",
                "measures: [{key: m, title: M, fixed: [{key: f, label: F, value: m}]}, {key: o, title: O, value: 1}]",
                "measures: [{key: u, title: U, level: unit, value: {total: {of: persons, each: m}}}, {key: m, title: M, value: u}]"
            })
    void refusesWhatNeedsItself(String arithmetic) {
        assertThat(faultsOf(arithmetic + "\n")).contains("needs-itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures: [{key: m, title: M, value: {sum: [o, o]}}, {key: o, title: O, value: 1}]",
                "measures: [{key: m, title: M, value: {sum: [1, {norm: n}]}}]" + NORM,
                "measures: [{key: points, title: M, value: {total: {of: cases, each: points}}}]",
                "measures: [{key: m, title: M, value: {sum: [{part: cases, measure: m}, 3]}}]",
                "measures: [{key: m, title: M, value: role}]",
                "measures: [{key: m, title: M, value: 1}, {key: o, title: O, value: {when: {in-band: {b: low}}, then: {share-of: n}, otherwise: m}}]"
                        + NORM + BANDS
            })
    void acceptsWhatNeedsOthersOnly(String arithmetic) {
        assertThat(faultsOf(arithmetic + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weight: points, fields: [{key: f, label: F, type: number}]",
                "weight: {part: list}, fields: [{key: f, label: F, type: number}]",
                "weight: 1, fields: [{key: f, label: F, type: number}], counted: {points: {above: 1}}",
                "weight: f, fields: [{key: f, label: F, type: choice, options: [{key: a, words: A, value: points}, {key: b, words: B, value: 1}]}]",
                "weight: 1, fields: [{key: f, label: F, type: choice, options: [{key: a, words: A, value: f}, {key: b, words: B, value: 1}]}]"
            })
    void refusesRowsThatNeedTheirSum(String rows) {
        assertThat(words(faults(HEAD + "parts: [{kind: rows, key: list, title: L, " + rows + "}]\n")))
                .containsExactly("needs-itself");
    }

    @Test
    void acceptsAFieldCalledAsTheMeasureItWeighsIn() {
        var rows = "weight: points, fields: [{key: points, label: P, type: number}]";
        assertThat(faults(HEAD + "parts: [{kind: rows, key: list, title: L, " + rows + "}]\n"))
                .isEmpty();
    }

    @Test
    void refusesReductionsThatNeedTheirNorm() {
        var parts = """
                parts: [{kind: reductions, key: leave, title: L, reasons: [{key: r, label: R, takes: amount, value: {norm: n}}]}]
                measures: [{key: m, title: M, value: 1}]
                norms: [{key: n, title: N, of: m, value: 1, less: leave}]
                """;
        assertThat(words(faults(HEAD + parts))).containsExactly("needs-itself");
        assertThat(faults(HEAD + parts.replace(", less: leave", ""))).isEmpty();
    }

    @Test
    void findsALongRing() {
        var ring = new StringBuilder("measures:\n");
        for (int number = 0; number < 200; number++) {
            ring.append("  - {key: m%d, title: M, value: {norm: n%d}}\n".formatted(number, number));
        }
        ring.append("norms:\n");
        for (int number = 0; number < 200; number++) {
            ring.append(
                    "  - {key: n%d, title: N, of: m%d, value: m%d}\n".formatted(number, number, (number + 1) % 200));
        }
        assertThat(faultsOf(ring.toString())).containsExactly("needs-itself");
        assertThat(faultsOf(ring.toString().replace("value: m0}", "value: 1}"))).isEmpty();
    }
}
