package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.persons;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.scoring.file.Sentences;

/** What a measure holds beside the rows of the answers is said with its amount, so that the words come to the sum. */
class AdditionsTests {

    private static final String LIST = "    key: cases\n    title: \"Ärenden\"\n";

    private static InstrumentVersion model(String value) {
        return InstrumentSamples.read(ModelSamples.HEAD
                + ModelSamples.ASKED
                        .replace("type: week}", "type: week, required: false}")
                        .replace("type: text}", "type: text, required: false}")
                        .replace("type: number}", "type: number, required: false}")
                        .replace(LIST, LIST + "    weight: 10\n")
                + "measures:\n  - key: points\n    title: Poäng\n" + value);
    }

    private static List<String> words(String value, String language) {
        var model = model(value);
        var result = ScoringSamples.score(
                        model, DAY + persons("background: {years: 4}, cases: [{kind: placement}, {kind: statement}]"))
                .members()
                .getFirst();
        return new Sentences(model.instrument(), Locale.of(language)).of(result);
    }

    @Test
    void saysACappedAdditionAndWhatEverybodyCarries() {
        assertThat(words("""
                            value: {sum: [{part: cases}, {least: [6, {product: [years, 2]}]}]}
                            fixed: [{key: meetings, label: {sv: Möten, en: Meetings}, value: 4}]
                        """, "sv"))
                .containsSubsequence(
                        "I Poäng ingår också det minsta av 6 och 4 × 2 = 6.", "I Poäng ingår också Möten: 4.");
        assertThat(words("    fixed: [{key: meetings, label: {sv: Möten, en: Meetings}, value: 4}]\n", "en"))
                .contains("Poäng also includes Meetings: 4.");
    }

    @Test
    void saysHowACapMakesTheWholeOfTheRows() {
        assertThat(words("    value: {least: [15, {part: cases}]}\n", "sv"))
                .contains("Poäng räknas så här: det minsta av 15 och 20 (Ärenden) = 15.");
    }

    @Test
    void saysHowAFigureIsReckonedWhetherOrNotItComesOutEven() {
        assertThat(words("    value: {quotient: [{part: cases}, 4]}\n", "sv"))
                .contains("Poäng räknas så här: 20 (Ärenden) / 4 = 5.");
        assertThat(words("    value: {quotient: [{part: cases}, 3]}\n", "sv"))
                .contains("Poäng räknas så här: 20 (Ärenden) / 3 ≈ 6,67.");
    }

    /** 105.01 thirds are more than 35, and are not read as 35. */
    @Test
    void saysAFigureOnItsOwnSideOfALimitAndALevel() {
        assertThat(words("""
                            value: {quotient: [{product: [years, 26.2525]}, 3]}
                        limits: [{key: most, title: Högst, value: points, up-to: 35}]
                        """, "sv"))
                .contains("Poäng räknas så här: (4 × 26,2525) / 3 ≈ 35,003.")
                .anyMatch(each -> each.startsWith("Poäng") && each.contains("35,003 "))
                .anyMatch(each -> each.startsWith("Högst") && each.contains("35,003"));
        assertThat(words("""
                        norms: [{key: norm, title: Normen, value: 60.0066}]
                        bands:
                          - key: level
                            title: Nivå
                            share-of: norm
                            levels: [{key: low, below: 33.33 %, word: lite}, {key: high, from: 33.33 %, word: mycket}]
                        """, "sv"))
                .contains("Nivå: lite.")
                .noneMatch(each -> each.contains("33,33 "))
                .anyMatch(each -> each.contains("33,3297"));
    }

    @Test
    void saysNothingWhereTheRowsAreTheSum() {
        assertThat(words("    value: {part: cases}\n", "sv")).noneMatch(each -> each.contains("ingår"));
    }

    @Test
    void saysThatANormDoesNotApply() {
        assertThat(words("norms: [{key: norm, title: Normen, value: 40, when: {years: {above: 10}}}]\n", "sv"))
                .contains("Normen gäller inte här.");
    }
}
