package se.tyngdpunkt.instrument.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** What differs within a table is called by the answers that it goes by, and what was open by what was asked for. */
class AnswersTests {

    private static final String LIST = "    key: cases\n    title: \"Ärenden\"\n";

    private static List<String> told(String older, String newer) {
        var words = new DifferenceWords(Locale.of("sv"));
        return Difference.between(ModelText.tree(older), ModelText.tree(newer)).changes().stream()
                .map(words::of)
                .toList();
    }

    private static String weighing(String weight) {
        return ModelSamples.HEAD + ModelSamples.ASKED.replace(LIST, LIST + "    weight: " + weight + "\n");
    }

    @Test
    void namesBothDimensionsByTheAnswersWords() {
        var before =
                "{matrix: {rows: kind, columns: area, values: {placement: {south: 14, north: 7}, statement: {south: 9}}}}";
        var after =
                "{matrix: {rows: kind, columns: area, values: {placement: {south: 12, north: 7}, statement: {south: 8}}}}";

        assertThat(told(weighing(before), weighing(after)))
                .containsExactly(
                        "Ärenden › Placering › Söder, vikt: 14 → 12", "Ärenden › Yttrande › Söder, vikt: 9 → 8");
        assertThat(told(
                        weighing("{choose: {by: kind, values: {placement: 1}}}"),
                        weighing("{choose: {by: kind, values: {placement: 2}}}")))
                .containsExactly("Ärenden › Placering, vikt: 1 → 2");
    }

    @Test
    void tellsWhatWasOpenByWhatWasAskedFor() {
        var skeleton = LibraryFiles.text("nassjo").orElseThrow();
        var filled = LibraryFiles.text("nassjo-exempel").orElseThrow();

        assertThat(told(skeleton, filled))
                .noneMatch(line -> line.contains(", open:") || line.contains("{open:") || line.contains(", what:"))
                .anyMatch(line -> line.contains("(Andelen av normen där grönt börjar.) → 70 %"));
    }
}
