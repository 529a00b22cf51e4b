package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.person;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.told;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.whole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.scoring.reckoning.Result.Normed;

/** What a measure is held against, and what lowers it. */
class NormTests {

    private static final String NORM = """
            measures: [{key: m, title: "M", value: 60}]
            norms: [{key: n, title: "N", of: m, value: 120, less: leave}]
            """;

    private static Normed norm(String arithmetic, String answers) {
        return measured(person(arithmetic, answers), "m").norms().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    []                                                                     | 120 | 0.5
                    [{reason: mentor, from: 2026-01-01}]                                   | 108 | 5/9
                    [{reason: mentor, from: 2026-01-01}, {reason: mentor, from: 2026-01-01}] | 96 | 0.625
                    [{reason: course, from: 2026-01-01}, {reason: mentor, from: 2026-01-01}] | 103 | 60/103
                    [{reason: mentor, from: 2026-01-01}, {reason: course, from: 2026-01-01}] | 103 | 60/103
                    [{reason: other, from: 2026-01-01, amount: 20}]                        | 100 | 0.6
                    [{reason: other, from: 2026-01-01, amount: 120}]                       | 0   | divided-by-zero n
                    [{reason: other, from: 2026-01-01, amount: 500}]                       | 0   | divided-by-zero n
                    [{reason: mentor, from: 2026-11-16}]                                   | 108 | 5/9
                    [{reason: mentor, from: 2026-11-17}]                                   | 120 | 0.5
                    [{reason: mentor, from: 2026-01-01, to: 2026-11-16}]                   | 108 | 5/9
                    [{reason: mentor, from: 2026-01-01, to: 2026-11-15}]                   | 120 | 0.5
                    [{reason: new, from: 2026-05-17}]                                      | 60  | 1
                    [{reason: new, from: 2026-05-16}]                                      | 120 | 0.5
                    [{reason: new, from: 2026-05-17, to: 2026-11-15}]                      | 120 | 0.5
                    """)
    void isLowered(String leave, String norm, String share) {
        var normed = norm(NORM, "leave: " + leave);

        assertThat(told(normed.value())).isEqualTo(norm);
        assertThat(told(normed.share())).isEqualTo(share);
    }

    @Test
    void tellsWhatLoweredIt() {
        assertThat(norm(
                                NORM,
                                "leave: [{reason: mentor, from: 2026-01-01}, {reason: new, from: 2026-01-01}, {reason: course, from: 2026-01-01}]")
                        .lowered())
                .extracting(lowered -> lowered.reason().key() + " " + told(lowered.amount()))
                .containsExactly("mentor 12", "course 5");
    }

    @ParameterizedTest
    @CsvSource({"years: 3, 90", "years: 1, does-not-apply n", "rate: 50, does-not-apply n"})
    void appliesWhenItsConditionHolds(String answers, String value) {
        var arithmetic = """
                measures: [{key: m, title: "M", value: 60}]
                norms: [{key: n, title: "N", of: m, when: {years: {above: 1}}, value: {product: [30, years]}}]
                """;
        var normed = norm(arithmetic, "background: {" + answers + "}");

        assertThat(told(normed.value())).isEqualTo(value);
        assertThat(told(normed.share())).isEqualTo(value.equals("90") ? "2/3" : value);
    }

    @Test
    void isNotDefinedOnABlank() {
        var arithmetic = """
                measures: [{key: m, title: "M", value: 60}]
                norms: [{key: n, title: "N", of: m, value: {product: [30, years]}, less: leave}]
                """;
        var normed = norm(arithmetic, "leave: [{reason: mentor, from: 2026-01-01}]");

        assertThat(told(normed.value())).isEqualTo("blank years");
        assertThat(told(normed.share())).isEqualTo("blank years");
        assertThat(normed.lowered()).isEmpty();
    }

    @Test
    void hasNoShareOfABlankMeasure() {
        var arithmetic = """
                measures: [{key: m, title: "M", value: years}]
                norms: [{key: n, title: "N", of: m, value: 30}]
                """;
        var normed = norm(arithmetic, "");

        assertThat(told(normed.value())).isEqualTo("30");
        assertThat(told(normed.share())).isEqualTo("blank years");
    }

    /** Its share needs the measure, the norm alone does not. */
    @Test
    void mayBePartOfItsOwnMeasure() {
        var arithmetic = """
                measures: [{key: m, title: "M", value: {sum: [{norm: n}, 30]}}]
                norms: [{key: n, title: "N", of: m, value: 120}]
                """;
        var measured = measured(person(arithmetic, ""), "m");

        assertThat(told(measured.points())).isEqualTo("150");
        assertThat(told(measured.norms().getFirst().share())).isEqualTo("1.25");
    }

    @Test
    void roundsWhatIsShownAndReckonsWithTheRest() {
        var arithmetic = """
                rounding: {points: 0, norm: 1, share: 2, way: down}
                measures:
                  - {key: m, title: "M", value: 7/3}
                  - {key: twice, title: "T", value: {product: [2, m]}}
                  - {key: part, title: "D", value: {share-of: n}}
                norms: [{key: n, title: "N", of: m, value: 10/3}]
                """;
        var result = person(arithmetic, "");

        assertThat(told(measured(result, "m").points())).isEqualTo("2");
        assertThat(told(measured(result, "m").norms().getFirst().value())).isEqualTo("3.3");
        assertThat(told(measured(result, "m").norms().getFirst().share())).isEqualTo("0.7");
        assertThat(told(measured(result, "twice").points())).isEqualTo("4");
        assertThat(told(measured(result, "part").points())).isEqualTo("0");
    }

    @Test
    void holdsForAUnit() {
        var arithmetic = """
                measures: [{key: m, title: "M", level: unit, value: {count: {of: persons}}}]
                norms: [{key: n, title: "N", of: m, value: {quotient: [children, 15]}}]
                """;
        var unit = whole(
                        arithmetic,
                        ScoringSamples.DAY
                                + "units: [{id: U, unit-figures: {children: 60}, persons: [{id: A}, {id: B}]}]\n")
                .members()
                .getFirst();

        assertThat(told(measured(unit, "m").norms().getFirst().share())).isEqualTo("0.5");
    }
}
