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
