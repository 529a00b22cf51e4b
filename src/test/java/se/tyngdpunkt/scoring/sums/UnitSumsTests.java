package se.tyngdpunkt.scoring.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.ModelSamples;

/** Which results of a unit follow from sums over its people, each for herself. */
class UnitSumsTests {

    private static final String PEOPLE = """
              - {key: load, title: "Tyngd", value: {total: {of: cases, each: travel}}}
              - {key: mean-load, title: "Medel", level: unit, value: {mean: {of: persons, each: load}}}
            """;

    private static List<String> of(String arithmetic) {
        return UnitSums.of(ModelSamples.model(arithmetic).instrument()).stream()
                .map(Measure::key)
                .toList();
    }

    private static List<String> with(String value) {
        return of("measures:\n" + PEOPLE + "  - {key: m, title: \"M\", level: unit, value: " + value + "}\n"
                + "baseline: [{unit: Norr, date: 2025-10-01, figures: {load: 200}}]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{total: {of: persons, each: load}}",
                "{count: {of: persons}}",
                "{count: {of: persons, where: {role: senior}}}",
                "{total: {of: persons, each: {count: {of: cases, where: {kind: placement}}}}}",
                "{product: [2, {mean: {of: persons, each: rate, where: {rate: answered}}}]}",
                "{round: {value: mean-load, decimals: 1}}",
                "{steps: {over: mean-load, at: [{below: 10, value: 1}]}}",
                "{value: {quotient: [mean-load, {count: {of: persons, where: {leads: yes}}}]}, if-not-defined: 0}"
            })
    void isMadeOfSums(String value) {
        assertThat(with(value)).containsExactly("mean-load", "m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{highest: {of: persons, each: load}}",
                "{lowest: {of: persons, each: load}}",
                "{count: {of: persons, by: team}}",
                "{total: {of: persons, each: {product: [load, children]}}}",
                "{count: {of: persons, where: {compare: {value: load, above: children}}}}",
                "{count: {of: persons, where: {compare: {value: load, above: mean-load}}}}",
                "{quotient: [mean-load, children]}",
                "{quotient: [mean-load, {baseline: load}]}",
                "{total: {of: persons, each: {baseline: load}}}",
                "{when: {compare: {value: mean-load, above: 3}}, then: 1, otherwise: 0}",
                "{sum: [children, 1]}",
                "7"
            })
    void isNot(String value) {
        assertThat(with(value)).containsExactly("mean-load");
    }

    /** Then no sum is of herself alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "norms: [{key: n, title: N, basis: recommendation, of: load, value: children}]",
                "norms: [{key: n, title: N, basis: recommendation, of: load, value: 3, when: {children: {above: 3}}}]",
                "limits: [{key: l, title: L, basis: law, level: person, value: load, up-to: children}]"
            })
    void isNoneWhereAPersonIsHeldAgainstHerUnit(String rule) {
        assertThat(of("measures:\n" + PEOPLE)).containsExactly("mean-load");
        assertThat(of("measures:\n" + PEOPLE + rule + "\n")).isEmpty();
    }

    @Test
    void hasANormOfItsOwnWhereThatIsOneForEveryUnit() {
        var norm = "norms: [{key: n, title: N, basis: recommendation, of: mean-load, value: 20}]\n";
        assertThat(of("measures:\n" + PEOPLE + norm)).containsExactly("mean-load");
        assertThat(of("measures:\n" + PEOPLE + norm.replace("20", "children"))).isEmpty();
        assertThat(of("measures:\n" + PEOPLE + norm.replace("value: 20", "value: 20, when: {children: {above: 1}}")))
                .isEmpty();
    }

    private static final String MORE = """
              - kind: counted-activities
                key: activities
                title: "Aktiviteter"
                rows: [{key: visits, label: "Besök", weight: WEIGHT, help: {definition: "a", includes: "b", excludes: "c", example: "d"}}]
              - kind: rows
                key: duties
                title: "Uppdrag"
                fields:
                  - {key: size, label: "Storlek", type: choice, options: [{key: small, words: "Liten", value: OPTION}]}
                  - {key: begun, label: "Började", type: date}
                weight: ROW
                counted: COUNTED
                time-limits: [{key: late, title: "Sen", when: TIME, from: begun, months: 4}]
              - kind: self-rating
                key: felt
                title: "Upplevt"
                scales: [{key: stress, label: "Stress", question: "Hur?", direction: lower-is-better, options: [{key: low, words: "Låg", value: SCALE}, {key: high, words: "Hög", value: 2}]}]
              - kind: figures
                key: self
                title: "Om mig"
                fields: [{key: place, label: "Plats", type: choice, options: [{key: here, words: "Här", value: FIGURE}]}]
              - kind: reductions
                key: other-leave
                title: "Annat avdrag"
                reasons: [{key: union, label: "Facket", takes: amount, value: REASON}]
            """;

    private static List<String> with(String what, String value) {
        var parts = MORE.replace(what, value)
                .replace("WEIGHT", "1")
                .replace("OPTION", "2")
                .replace("ROW", "3")
                .replace("COUNTED", "{size: answered}")
                .replace("TIME", "{size: answered}")
                .replace("SCALE", "1")
                .replace("FIGURE", "1")
                .replace("REASON", "1");
        return read(parts + "measures:\n" + PEOPLE + "  - {key: points, title: \"P\"}\n");
    }

    /** Wherever it stands in what is worked out of a person. */
    @Test
    void isNoneWhereAnythingOfAPersonReadsHerUnit() {
        assertThat(with("WEIGHT", "1")).containsExactly("mean-load");
        assertThat(with("WEIGHT", "children")).isEmpty();
        assertThat(with("OPTION", "children")).isEmpty();
        assertThat(with("ROW", "children")).isEmpty();
        assertThat(with("COUNTED", "{children: {above: 1}}")).isEmpty();
        assertThat(with("TIME", "{children: {above: 1}}")).isEmpty();
        assertThat(with("SCALE", "children")).isEmpty();
        assertThat(with("FIGURE", "children")).isEmpty();
        assertThat(with("REASON", "children")).isEmpty();
        assertThat(of("measures:\n" + PEOPLE + "  - {key: own, title: \"O\", value: {sum: [load, children]}}\n"))
                .isEmpty();
        assertThat(
                        of(
                                "measures:\n" + PEOPLE
                                        + "limits: [{key: l, title: L, basis: law, level: person, value: load, up-to: 3, when: {children: {above: 3}}}]\n"))
                .isEmpty();
        assertThat(of("measures:\n" + PEOPLE
                        + "limits: [{key: l, title: L, basis: law, level: unit, value: children, up-to: 3}]\n"))
                .containsExactly("mean-load");
    }

    /** What the unit is held against may read its figures: nobody's own part follows from it. */
    @Test
    void letsTheUnitsOwnRulesReadItsFigures() {
        var other = "  - {key: other, title: \"O\", level: unit, value: children}\n";
        assertThat(
                        of(
                                "measures:\n" + PEOPLE + other
                                        + "norms: [{key: n, title: N, basis: recommendation, of: other, value: children, when: {children: {above: 1}}}]\n"))
                .containsExactly("mean-load");
        assertThat(
                        of(
                                "measures:\n" + PEOPLE + other
                                        + "limits: [{key: l, title: L, basis: law, level: unit, value: 1, up-to: children, when: {children: {above: 1}}}]\n"))
                .containsExactly("mean-load");
    }

    private static final String JUDGED = """
            norms: [{key: n, title: N, basis: recommendation, of: load, value: 3}, {key: u, title: U, basis: recommendation, of: other, value: 3}]
            limits: [{key: l, title: L, basis: law, level: person, value: load, up-to: 3}, {key: k, title: K, basis: law, level: unit, value: other, up-to: 3}]
            bands:
              - {key: b, title: B, of: load, levels: [{key: low, below: 3, word: låg}, {key: high, from: 3, word: hög}]}
              - {key: c, title: C, of: other, levels: [{key: small, below: 3, word: låg}, {key: large, from: 3, word: hög}]}
            """;

    private static List<String> counting(String where) {
        return of("measures:\n" + PEOPLE
                + "  - {key: other, title: \"O\", level: unit, value: {count: {of: persons}}}\n"
                + "  - {key: m, title: \"M\", level: unit, value: {count: {of: persons, where: " + where + "}}}\n"
                + JUDGED);
    }

    @Test
    void mayAskHowAPersonStandsAndNotHowHerUnitDoes() {
        assertThat(counting("{in-band: {b: high}}")).contains("m");
        assertThat(counting("{in-band: {c: large}}")).doesNotContain("m");
        assertThat(counting("{broken: l}")).contains("m");
        assertThat(counting("{broken: k}")).doesNotContain("m");
        assertThat(counting("{compare: {value: {share-of: n}, above: 1}}")).contains("m");
        assertThat(counting("{compare: {value: {share-of: u}, above: 1}}")).doesNotContain("m");
        assertThat(counting("{compare: {value: {part: cases, measure: load}, above: 1}}"))
                .contains("m");
        assertThat(counting("{compare: {value: {part: cases, measure: other}, above: 1}}"))
                .doesNotContain("m");
    }

    /** The totals of risks are told by themselves, or withheld. */
    @Test
    void isNoneOfRisks() {
        var risks = """
                  - kind: risk-counts
                    key: risks
                    title: "Risker"
                    rows:
                      - {key: late, label: "Sent", help: {definition: "a", includes: "b", excludes: "c", example: "d"}}
                """;
        var arithmetic = "measures:\n" + PEOPLE;
        assertThat(read(risks + arithmetic)).containsExactly("mean-load");
        assertThat(read(risks + arithmetic
                        + "  - {key: m, title: \"M\", level: unit, value: {total: {of: persons, each: late}}}\n"))
                .containsExactly("mean-load");
    }

    private static List<String> read(String rest) {
        return UnitSums.of(InstrumentSamples.read(ModelSamples.HEAD + ModelSamples.ASKED + rest)
                        .instrument())
                .stream()
                .map(Measure::key)
                .toList();
    }

    /** Each question's mean follows from how many chose each answer, and is told of that. */
    @Test
    void leavesWhatFollowsFromAnswersToScales() {
        assertThat(UnitSums.of(InstrumentSamples.hme().instrument())).isEmpty();
    }
}
