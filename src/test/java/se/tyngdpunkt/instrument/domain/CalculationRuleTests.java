package se.tyngdpunkt.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.ModelSamples.ASKED;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;
import static se.tyngdpunkt.instrument.ModelSamples.faults;
import static se.tyngdpunkt.instrument.ModelSamples.faultsOf;
import static se.tyngdpunkt.instrument.ModelSamples.measure;
import static se.tyngdpunkt.instrument.ModelSamples.text;
import static se.tyngdpunkt.instrument.ModelSamples.words;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the arithmetic of a model must keep to. */
class CalculationRuleTests {

    @Test
    void tellsABadKeyAndABadVersionAtOnce() {
        var both = HEAD.replace("key: prov", "key: Prov!").replace("version: \"1\"", "version: \"1 a\"");

        assertThat(words(faults(both + ASKED))).containsExactly("bad-key", "bad-version");
    }

    private static final String M = "measures: [{key: m, title: M, value: 1}]\n";
    private static final String UNIT =
            "measures: [{key: m, title: M, value: 1}, {key: u, title: U, level: unit, value: 1}]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {key: a, below: 1, word: a}, {key: b, from: 1, word: b}                  |
                    {key: b, from: 1, word: b}, {key: a, below: 1, word: a}                  |
                    {key: a, word: a}                                                        |
                    {key: a, from: 0, word: a}                                               |
                    {key: a, from: -1, word: a}                                              |
                    {key: a, above: -1, word: a}                                             |
                    {key: a, above: 0, word: a}                                              | bands-begin
                    {key: a, from: 1, word: a}                                               | bands-begin
                    {key: a, up-to: 9, word: a}                                              | bands-end
                    {key: a, up-to: 1, word: a}, {key: b, from: 1, word: b}                  | bands-overlap
                    {key: a, below: 1, word: a}, {key: b, above: 1, word: b}                 | bands-gap
                    {key: a, below: 1, word: a}, {key: b, from: 2, word: b}                  | bands-gap
                    {key: a, below: 1, word: a}, {key: c, from: 1, up-to: 2, not-defined: true}, {key: b, above: 2, word: b} |
                    {key: a, below: 1, word: a}, {key: c, from: 3, up-to: 2, word: c}, {key: b, from: 1, word: b} | interval-empty, bands-gap, bands-gap
                    {key: a, word: a}, {key: b, word: b}                                     | bands-overlap
                    {key: a, below: 1, word: a}, {key: b, from: 1, up-to: 3, word: b}, {key: c, from: 2, word: c} | bands-overlap
                    """)
    void bandsCoverEverythingOnce(String levels, String expected) {
        var found = faultsOf(M + "bands: [{key: b, title: B, of: m, levels: [" + levels + "]}]\n");
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(expected.split(", ")[0]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {steps: {over: years, at: [{up-to: 1, value: 1}, {above: 1, value: 2}]}}      |
                    {steps: {over: years, at: [{above: 1, value: 2}, {up-to: 1, value: 1}]}}      |
                    {steps: {over: years, at: [{up-to: 1, value: 1}, {above: 5, value: 2}]}}      |
                    {steps: {over: years, at: [{up-to: 1, value: 1}, {from: 1, value: 2}]}}       | steps-overlap
                    {steps: {over: years, at: [{above: 1, below: 1, value: 1}]}}                  | interval-empty
                    {sum: [1, {steps: {over: years, at: [{value: 1}, {value: 2}]}}]}              | steps-overlap
                    {when: {compare: {above: 1, value: {steps: {over: years, at: [{value: 1}, {value: 2}]}}}}, then: 1, otherwise: 2} | steps-overlap
                    {when: {not: {any: [{years: {above: {steps: {over: years, at: [{value: 1}, {value: 2}]}}}}]}}, then: 1, otherwise: 2} | steps-overlap
                    {tiers: {over: years, at: [{up-to: 10, each: 2}, {each: 1}]}}                 |
                    {tiers: {over: years, at: [{up-to: 10, each: 2}, {up-to: 11, each: 1}]}}      |
                    {tiers: {over: years, at: [{up-to: 10, each: 2}, {up-to: 10, each: 1}]}}      | tiers-not-rising
                    {tiers: {over: years, at: [{up-to: 0, each: 2}, {each: 1}]}}                  | tiers-not-rising
                    {tiers: {over: years, at: [{each: 2}, {up-to: 10, each: 1}]}}                 | tiers-not-rising
                    {steps: {over: years, at: [{from: 1, above: 2, value: 1}]}}                   | two-ends
                    {steps: {over: years, at: [{up-to: 1, below: 2, value: 1}]}}                  | two-ends
                    {sum: [1, nobody]}                                                            | no-such-name
                    {sum: [1, children]}                                                          |
                    {sum: [1, budget]}                                                            |
                    {sum: [1, travel]}                                                            | no-such-name
                    {sum: [1, area]}                                                              | not-a-figure
                    {sum: [1, entered]}                                                           | not-a-figure
                    {sum: [1, team]}                                                              | not-a-figure
                    {sum: [1, leads]}                                                             |
                    {sum: [1, role]}                                                              |
                    {years-since: years}                                                          | not-a-day
                    {choose: {by: area, values: {east: 1}}}                                       | no-such-name
                    {choose: {by: years, values: {east: 1}}}                                      | not-a-choice-field
                    {choose: {by: leads, values: {maybe: 1}}}                                     | no-such-name
                    {choose: {by: area, values: {north: {sum: [1, nobody]}}}}                     | no-such-name
                    {matrix: {rows: area, columns: leads, values: {north: {maybe: 1}}}}           | no-such-name
                    {matrix: {rows: leads, columns: area, values: {north: {yes: 1}}}}             | no-such-name, no-such-name
                    {total: {of: nothing, each: 1}}                                               | no-such-list
                    {total: {of: persons, each: 1}}                                               |
                    {total: {of: cases, each: travel, by: team}}                                  | no-such-name
                    {count: {of: cases, by: nobody}}                                              | no-such-name
                    {count: {of: cases, where: {kind: visit}}}                                    | no-such-name
                    {count: {of: leave, where: {reason: mentor}}}                                 |
                    {count: {of: leave, where: {reason: sleep}}}                                  | no-such-name
                    {total: {of: cases, by: family, each: {count: {of: rows, where: {travel: 1}}}}} |
                    {count: {of: rows}}                                                           | no-such-list
                    {norm: n}                                                                     | no-such-name
                    {share-of: n}                                                                 | no-such-name
                    {part: nothing}                                                               | no-such-name, no-such-name
                    {part: cases}                                                                 | no-such-name
                    {part: cases, measure: m}                                                     |
                    {baseline: nothing}                                                           | no-such-name
                    {when: {broken: nothing}, then: 1, otherwise: 2}                              | no-such-name
                    {when: {in-band: {nothing: a}}, then: 1, otherwise: 2}                        | no-such-name
                    {when: {happened: {on: years, days: 1}}, then: 1, otherwise: 2}               | not-a-day
                    {when: {between: {from: years}}, then: 1, otherwise: 2}                       | not-a-day
                    {when: {between: {}}, then: 1, otherwise: 2}                                  | empty-condition
                    {when: {nobody: answered}, then: 1, otherwise: 2}                             | no-such-name
                    {when: {team: anything}, then: 1, otherwise: 2}                               |
                    {when: {}, then: 1, otherwise: 2}                                             | empty-condition
                    {when: {years: {}}, then: 1, otherwise: 2}                                    | empty-condition
                    """)
    void valuesMeanSomething(String value, String expected) {
        assertThat(faultsOf(measure(value))).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    norms: [{key: n, title: N, of: x, value: 1}]                                 | no-such-measure
                    norms: [{key: n, title: N, of: m, value: 1, less: cases}]                    | no-such-reductions
                    norms: [{key: n, title: N, of: u, value: 1, less: leave}]                    | other-level
                    norms: [{key: n, title: N, of: u, value: {sum: [m]}}]                        | other-level
                    norms: [{key: n, title: N, of: m, value: {sum: [u]}}]                        |
                    norms: [{key: n, title: N, of: u, value: {sum: [years]}}]                    | no-such-name
                    norms: [{key: m, title: N, of: m, value: 1}]                                 | key-taken
                    norms: [{key: years, title: N, of: m, value: 1}]                             | key-taken
                    norms: [{key: cases, title: N, of: m, value: 1}]                             | key-taken
                    norms: [{key: open, title: N, of: m, value: 1}]                              | key-of-the-format
                    limits: [{key: l, title: L, value: 1, up-to: nobody}]                        | no-such-name
                    limits: [{key: l, title: L, value: 1, up-to: 1, above: 1}]                   | not-one-kind
                    limits: [{key: l, title: L, level: unit, value: m, up-to: 1}]                | other-level
                    limits: [{key: l, title: L, level: unit, value: {mean: {of: persons, each: m}}, up-to: 1}] |
                    limits: [{key: l, title: L, level: whole, value: {mean: {of: units, each: u}}, up-to: 1}]  |
                    limits: [{key: l, title: L, level: whole, value: {total: {of: units, each: {count: {of: persons, where: {m: 1}}}}}, up-to: 1}]  |
                    limits: [{key: l, title: L, value: 1, up-to: 1}, {key: k, title: K, level: unit, value: 1, up-to: 1, when: {broken: l}}] | other-level
                    bands: [{key: b, title: B, of: x, levels: [{key: a, word: a}]}]              | no-such-measure
                    bands: [{key: b, title: B, of: m, share-of: x, levels: [{key: a, word: a}]}] | no-such-norm
                    bands: [{key: b, title: B, of: m, levels: [{key: a, word: a}], lasting: {bands: [x], rounds: 2}}] | no-such-band
                    bands: [{key: b, title: B, of: m, levels: [{key: a, word: a}], lasting: {bands: [a], weeks: 1}}]  |
                    bands: [{key: b, title: B, of: m, levels: [{key: a, word: a}], lasting: {bands: [a], weeks: 0}}]  | not-a-whole-number
                    bands: [{key: b, title: B, of: m, levels: [{key: a, word: a}], lasting: {bands: [a], rounds: 1}}] | not-a-whole-number
                    bands: [{key: b, title: B, of: m, levels: [{key: a, word: a}], lasting: {bands: [a]}}]            | not-one-kind
                    bands: [{key: b, title: B, of: m, levels: [{key: a, word: a}], lasting: {bands: [a], rounds: 2, weeks: 2}}] | not-one-kind
                    talk: [{when: holds, key: t, title: T, question: Q, condition: {nobody: 1}}] | no-such-name
                    talk: [{when: holds, key: t, title: T, question: Q, condition: {years: 1}}]  |
                    """)
    void resultsNameWhatExists(String arithmetic, String expected) {
        assertThat(faultsOf(UNIT + arithmetic + "\n")).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {kind: rows, key: list, title: L, fields: [{key: years, label: F, type: number}]}            | key-taken
                    {kind: rows, key: list, title: L, fields: [{key: children, label: F, type: number}]}         | key-taken
                    {kind: rows, key: list, title: L, fields: [{key: all, label: F, type: number}]}              | key-of-the-format
                    {kind: rows, key: list, title: L, fields: [{key: key, label: F, type: number}]}              | key-of-the-format
                    {kind: rows, key: list, title: L, fields: [{key: travel, label: F, type: number}]}           |
                    {kind: rows, key: list, title: L, fields: [{key: m, label: F, type: number}]}                |
                    {kind: rows, key: list, title: L, fields: [{key: label, label: F, type: number}]}            | key-of-the-format
                    {kind: case-list, key: list, title: L, fields: [{key: ended, label: F, type: number}]}       | key-of-the-format
                    {kind: case-list, key: list, title: L, fields: [{key: a-reason, label: F, type: text}]}      | key-of-a-reason
                    {kind: figures, key: list, title: L, fields: [{key: a-reason, label: F, type: text}]}        | key-of-a-reason
                    {kind: figures, key: list, title: L, fields: [{key: reason, label: F, type: text}]}          |
                    {kind: figures, key: list, title: L, fields: [{key: years, label: F, type: number}]}         | key-taken
                    {kind: figures, key: list, title: L, fields: [{key: list, label: F, type: number}]}          | key-taken
                    {kind: free-comment, key: rate, title: C, max-length: 9}                                     | key-taken
                    {kind: figures, key: list, title: L, fields: [{key: f, label: F, type: number, from: 2, up-to: 1}]} | unanswerable
                    {kind: rows, key: list, title: L, fields: [{key: f, label: F, type: choice, options: []}]}   | unanswerable
                    {kind: rows, key: list, title: L, level: unit, weights: {m: 1}, fields: [{key: f, label: F, type: number}]} | other-level
                    {kind: rows, key: list, title: L, weights: {x: 1}, fields: [{key: f, label: F, type: number}]} | no-such-measure
                    {kind: counted-activities, key: list, title: L, rows: [{key: f, label: F, weights: {u: 1}}]} | other-level
                    {kind: counted-activities, key: list, title: L, rows: [{key: f, label: F, weights: {m: nobody}}]} | no-such-name
                    {kind: figures, key: list, title: L, fields: [{key: f, label: F, type: choice, options: [{key: a, words: A, value: nobody}]}]} | no-such-name
                    {kind: figures, key: list, title: L, fields: []} | part-is-empty
                    """)
    void partsHideNothing(String part, String expected) {
        var text = HEAD + ASKED + "  - " + part + "\n" + UNIT.replace("value: 1}", "value: 1, fixed: []}");
        assertThat(words(faults(text))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"points, measure-of-nothing", "m, ''"})
    void measuresHaveSomethingToMeasure(String weighed, String expected) {
        var part = "  - {kind: rows, key: list, title: L, weights: {" + weighed
                + ": 1}, fields: [{key: f, label: F, type: number}]}\n";
        var found = words(faults(HEAD + ASKED + part + "measures: [{key: points, title: P}, {key: m, title: M}]\n"));
        assertThat(found).containsExactly("measure-of-nothing");
        assertThat(expected).isIn("", "measure-of-nothing");
    }

    /** Where several lines say the same thing, a rule points at the one to change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {sum: [1, nobody]}      | no-such-name
                    {years-since: team}     | not-a-day
                    {when: {nobody: 1}, then: 1, otherwise: 2} | no-such-name
                    """)
    void namesTheLineInsideAValue(String value, String what) {
        var text = text(
                "measures:\n  - key: m\n    title: M\n    value:\n      sum:\n        - 1\n        - " + value + "\n");
        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.messageKey()).endsWith(what);
            assertThat(text.lines().toList().get(fault.line() - 1)).contains(value);
        });
    }

    @Test
    void namesTheLineOfATakenKeyAndOfABand() {
        var taken = text(M + "norms:\n  - {key: m, title: N, of: m, value: 1}\n");
        var gap = text(
                M
                        + "bands:\n  - key: b\n    title: B\n    of: m\n    levels:\n      - {key: a, below: 1, word: a}\n      - {key: c, from: 2, word: c}\n");

        assertThat(faults(taken)).singleElement().satisfies(fault -> assertThat(
                        taken.lines().toList().get(fault.line() - 1))
                .contains("key: m, title: N"));
        assertThat(faults(gap)).singleElement().satisfies(fault -> assertThat(
                        gap.lines().toList().get(fault.line() - 1))
                .contains("key: c"));
    }

    @Test
    void listsNoMoreNamesThanCanBeRead() {
        var fields = new StringBuilder();
        for (int number = 0; number < 100; number++) {
            fields.append("{key: field-%d, label: F, type: number}, ".formatted(number));
        }
        var text = HEAD + "parts: [{kind: figures, key: list, title: L, fields: [" + fields + "]}]\n"
                + measure("{sum: [" + "nobody, ".repeat(500) + "1]}");
        assertThat(faults(text)).hasSize(100).allSatisfy(fault -> assertThat(fault.in(Locale.ENGLISH))
                .contains("…")
                .hasSizeLessThan(1_000));
    }
}
