package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.person;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.told;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.whole;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.instrument.TalkRule;

/** Bands, limits, what lasts, and what is given to talk about. */
class JudgementTests {

    private static final String BANDS = """
            measures: [{key: m, title: "M", value: years}]
            norms: [{key: n, title: "N", of: m, when: {rate: answered}, value: 100}]
            rounding: {share: 2, points: 0}
            bands:
              - key: load
                title: "Läge"
                of: m
                share-of: n
                levels:
                  - {key: red, above: 110 %, word: "mycket"}
                  - {key: green, below: 90 %, word: "lagom"}
                  - {key: gap, from: 90 %, below: 1, not-defined: true}
                  - {key: yellow, from: 1, up-to: 110 %, word: "en del"}
                lasting: {bands: [yellow, red], rounds: 3, to: "Chefen beslutar."}
              - key: sum
                title: "Summa"
                of: m
                levels: [{key: low, up-to: 100, word: "låg"}, {key: high, above: 100, word: "hög"}]
            """;

    private static String band(Result result, String bands) {
        return measured(result, "m").judged().stream()
                .filter(judged -> judged.bands().key().equals(bands))
                .flatMap(judged -> judged.band().stream())
                .map(Band::key)
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "89.4, green, low", "89.5, none, low", "90, none, low", "99.4, none, low", "99.5, yellow, low",
        "100.4, yellow, low", "100.5, yellow, high", "110.4, yellow, high", "110.5, red, high", "0, green, low"
    })
    void judgesAFigureAsItIsShown(String years, String load, String sum) {
        var result = person(BANDS, "background: {rate: 100, years: " + years + "}");

        assertThat(band(result, "load")).isEqualTo(load);
        assertThat(band(result, "sum")).isEqualTo(sum);
    }

    @Test
    void judgesNothingWithoutANormOrAMeasure() {
        assertThat(band(person(BANDS, "background: {years: 50}"), "load")).isEqualTo("none");
        assertThat(band(person(BANDS, "background: {rate: 100}"), "load")).isEqualTo("none");
        assertThat(band(person(BANDS, "background: {rate: 100}"), "sum")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "'red, yellow', 105, true",
        "'green, red, yellow', 105, true",
        "'red, green, yellow', 105, false",
        "'red, yellow, green', 105, false",
        "'red, yellow', 50, false",
        "yellow, 105, false",
        "'', 105, false"
    })
    void lastsAfterSoManyRoundsInARow(String earlier, String years, boolean isLasting) {
        var rounds = earlier.isEmpty()
                ? ""
                : List.of(earlier.split(", ")).stream()
                        .map(band -> "{bands: {load: " + band + "}}")
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
        var result = person(BANDS, "background: {rate: 100, years: " + years + "}, earlier: [" + rounds + "]");

        assertThat(measured(result, "m").judged().getFirst().isLasting()).isEqualTo(isLasting);
        assertThat(measured(result, "m").judged().getLast().isLasting()).isFalse();
    }

    @Test
    void countsARoundWithoutThatJudgementAsABreak() {
        var result = person(
                BANDS, "background: {rate: 100, years: 105}, earlier: [{bands: {load: red}}, {bands: {sum: high}}]");

        assertThat(measured(result, "m").judged().getFirst().isLasting()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-09-21 red                                    | 105 | true
            2026-09-22 red                                    | 105 | false
            2026-01-01 red                                    | 89  | false
            2026-09-21 yellow, 2026-10-19 red                 | 111 | true
            2026-09-21 red, 2026-10-19 green                  | 111 | false
            2026-09-21 red, 2026-10-05 green, 2026-10-19 red  | 111 | false
            2026-08-01 green, 2026-09-21 red, 2026-10-19 red  | 111 | true
            -                                                 | 111 | false
            """)
    void lastsWhenItBeganSoManyWeeksAgo(String earlier, String years, boolean isLasting) {
        var rounds = earlier == null
                ? ""
                : Stream.of(earlier.split(", "))
                        .map(round -> "{date: " + round.replace(" ", ", bands: {load: ") + "}}")
                        .collect(Collectors.joining(", "));
        var result = person(
                BANDS.replace("rounds: 3", "weeks: 8"),
                "background: {rate: 100, years: " + years + "}, earlier: [" + rounds + "]");

        assertThat(measured(result, "m").judged().getFirst().isLasting()).isEqualTo(isLasting);
    }

    @Test
    void judgesAUnitByItsOwnMeasure() {
        var arithmetic = """
                measures:
                  - {key: m, title: "M", value: years}
                  - {key: mean, title: "Medel", level: unit, value: {mean: {of: persons, each: m}}}
                  - {key: over, title: "Över", level: unit, value: {count: {of: persons, where: {in-band: {high: [yes-it-is]}}}}}
                bands:
                  - {key: high, title: "H", of: m, levels: [{key: no-it-is-not, below: 10, word: "nej"}, {key: yes-it-is, from: 10, word: "ja"}]}
                  - {key: state, title: "S", of: mean, levels: [{key: low, below: 10, word: "låg"}, {key: top, from: 10, word: "hög"}]}
                """;
        var unit = whole(
                        arithmetic,
                        DAY
                                + "units: [{id: U, persons: [{id: A, background: {years: 12}}, {id: B, background: {years: 9}}]}]\n")
                .members()
                .getFirst();

        assertThat(told(measured(unit, "mean").points())).isEqualTo("10.5");
        assertThat(measured(unit, "mean").judged().getFirst().band())
                .map(Band::key)
                .contains("top");
        assertThat(told(measured(unit, "over").points())).isEqualTo("1");
        assertThat(measured(unit, "over").judged()).isEmpty();
        assertThat(unit.members()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "up-to, 10, KEPT",
        "up-to, 10.1, BROKEN",
        "below, 10, BROKEN",
        "below, 9.9, KEPT",
        "from, 10, KEPT",
        "from, 9.9, BROKEN",
        "above, 10, BROKEN",
        "above, 10.1, KEPT"
    })
    void keepsOrBreaksALimit(String relation, String years, String kept) {
        var arithmetic =
                "measures: [{key: m, title: \"M\", value: 1}]\nlimits: [{key: most, title: \"L\", value: years, "
                        + relation + ": 10}]\n";
        var result = person(arithmetic, "background: {years: " + years + "}");

        assertThat(result.limits().getFirst().kept()).hasToString(kept);
        assertThat(result.broken()).hasSize(kept.equals("BROKEN") ? 1 : 0);
    }

    private static final String LIMITS = """
            measures: [{key: m, title: "M", value: {when: {broken: most}, then: 1, otherwise: 0}}]
            limits:
              - {key: most, title: "L", value: years, up-to: {product: [10, rate]}}
              - {key: leader, title: "L", when: {leads: yes}, value: years, up-to: 1}
              - {key: either, title: "L", value: {when: {any: [{broken: most}, {broken: leader}]}, then: 1, otherwise: 0}, below: 1}
              - {key: many, title: "L", level: unit, value: {count: {of: persons}}, up-to: 1}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    years: 11, rate: 100              | 1 | most, either
                    years: 10, rate: 100              | 0 |
                    years: 10, rate: 50               | 1 | most, either
                    years: 10                         | 0 |
                    rate: 50                          | 0 |
                    years: 5, rate: 100, leads: yes   | 0 | leader, either
                    years: 5, rate: 100, leads: no    | 0 |
                    """)
    void tellsEachLimitByItself(String answers, String measure, String broken) {
        var result = person(LIMITS, "background: {" + answers + "}");

        assertThat(told(measured(result, "m").points())).isEqualTo(measure);
        assertThat(result.broken().stream().map(Limit::key).toList())
                .isEqualTo(broken == null ? List.of() : List.of(broken.split(", ")));
        assertThat(result.limits()).extracting(limited -> limited.limit().key()).doesNotContain("many");
    }

    @Test
    void holdsALimitOfAUnitAgainstTheUnit() {
        var unit = whole(LIMITS, DAY + "units: [{id: U, persons: [{id: A}, {id: B}]}]\n")
                .members()
                .getFirst();

        assertThat(unit.broken()).extracting(Limit::key).containsExactly("many");
    }

    @ParameterizedTest
    @CsvSource({"'years: 101, rate: 100', high", "'years: 99, rate: 100', ''", "'years: 120', high", "'rate: 1', ''"})
    void givesAPointToTalkAboutWhenItsConditionHolds(String answers, String points) {
        var arithmetic = BANDS + """
                talk:
                  - {when: holds, key: high, title: "Högt", question: "Vad gör ni?", condition: {in-band: {sum: high}}}
                """;
        assertThat(person(arithmetic, "background: {" + answers + "}").talk())
                .extracting(TalkRule::key)
                .isEqualTo(points.isEmpty() ? List.of() : List.of(points));
    }
}
