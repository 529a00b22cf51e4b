package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.rule.Value;

/** One number out of a list of rows. */
class ListTests {

    private static final String CASES =
            "cases: [{travel: 30, kind: placement, family: x}, {travel: 10, kind: statement, family: y}, {travel: 50, kind: placement, family: x}, {travel: 2}, {travel: 3}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {total: {of: cases, each: travel}}                              | 95
                    {total: {of: cases, each: travel, where: {kind: placement}}}    | 80
                    {count: {of: cases}}                                            | 5
                    {count: {of: cases, where: {kind: placement}}}                  | 2
                    {count: {of: cases, where: {family: blank}}}                    | 2
                    {mean: {of: cases, each: travel}}                               | 19
                    {highest: {of: cases, each: travel}}                            | 50
                    {lowest: {of: cases, each: travel}}                             | 2
                    {count: {of: cases, by: family}}                                | 4
                    {count: {of: cases, by: family, where: {family: answered}}}     | 2
                    {total: {of: cases, by: family, each: {highest: {of: rows, each: travel}}}} | 65
                    {total: {of: cases, by: family, each: {sum: [3, {product: [2, {count: {of: rows}}]}]}}} | 22
                    {highest: {of: cases, by: kind, each: {total: {of: rows, each: travel}}}} | 80
                    {count: {of: cases, by: travel}}                                | 5
                    {total: {of: cases, each: {count: {of: cases, where: {kind: placement}}}}} | 10
                    """)
    void gathers(String written, String result) {
        assertThat(value(written, CASES)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {total: {of: cases, each: travel}}   | 0
                    {count: {of: cases}}                 | 0
                    {mean: {of: cases, each: travel}}    | no-rows cases
                    {highest: {of: cases, each: travel}} | no-rows cases
                    {lowest: {of: cases, each: travel}}  | no-rows cases
                    """)
    void saysWhatThereIsNoRowFor(String written, String result) {
        assertThat(value(written, "cases: []")).isEqualTo(result);
        assertThat(value(written, "")).isEqualTo(result);
    }

    @Test
    void hasNoTotalWithABlankRow() {
        assertThat(value("{total: {of: cases, each: travel}}", "cases: [{travel: 1}, {kind: placement}]"))
                .isEqualTo("blank travel");
    }

    @Test
    void seesThePersonsAnswersFromARow() {
        assertThat(value(
                        "{total: {of: cases, each: {product: [travel, years]}}}",
                        "background: {years: 2}, cases: [{travel: 3}, {travel: 4}]"))
                .isEqualTo("14");
    }

    /** A row's field may be called as a measure is; a blank there is a blank and not the measure. */
    @Test
    void takesABlankInARowForABlank() {
        assertThat(ScoringSamples.told(ScoringSamples.measured(
                                ScoringSamples.person(
                                        "measures: [{key: points, title: \"P\", value: {total: {of: cases, each: points}}}]\n",
                                        "cases: [{points: 12}, {travel: 4}]"),
                                "points")
                        .points()))
                .isEqualTo("blank points");
    }

    @Test
    void takesNoAnswerOfThePersonForABlankAmount() {
        var arithmetic = """
                measures: [{key: m, title: "M", value: 1}]
                norms: [{key: n, title: "N", of: m, value: 100, less: leave}]
                """;
        var leave = Map.<String, Given>of(
                "reason", new Given.Choice("other", Value.notDefined()),
                "from", new Given.Day(LocalDate.of(2026, 1, 1)));
        var person = new Subject("A", Level.PERSON, Map.of(), Map.of("leave", List.of(leave)), List.of(), List.of());
        var scorer = new Scorer(ModelSamples.model(arithmetic).instrument(), LocalDate.of(2026, 11, 16));

        assertThat(scorer.score(person)).isInstanceOfSatisfying(Scorer.Scored.Done.class, done -> assertThat(
                        ScoringSamples.told(ScoringSamples.measured(done.result(), "m")
                                .norms()
                                .getFirst()
                                .value()))
                .isEqualTo("blank amount"));
    }
}
