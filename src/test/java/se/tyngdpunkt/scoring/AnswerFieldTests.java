package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.RowAnswerSamples.everything;
import static se.tyngdpunkt.scoring.RowAnswerSamples.whole;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.Part;

class AnswerFieldTests {

    private static final Instrument MODEL = everything().instrument();

    @Test
    void areWhatTheWorkerAnswersInTheOrderOfTheForm() {
        var typed = new TreeMap<>(whole());
        typed.put("row.leave.2.reason", "");

        assertThat(AnswerField.of(MODEL, typed))
                .extracting(AnswerField::name)
                .containsExactly(
                        "figure.years",
                        "figure.rate",
                        "figure.flex",
                        "figure.lagging",
                        "figure.entered",
                        "figure.leads",
                        "figure.team",
                        "figure.extra",
                        "figure.extra-reason",
                        "row.cases.3.label",
                        "row.cases.3.travel",
                        "row.cases.3.begun",
                        "row.cases.3.kind",
                        "row.cases.3.ended",
                        "row.leave.2.reason",
                        "row.leave.2.from",
                        "row.leave.2.to",
                        "row.leave.2.amount");
        assertThat(AnswerField.of(MODEL)).hasSize(9);
    }

    @Test
    void belongToTheirPartAlone() {
        var background = part("background");
        var cases = part("cases");

        assertThat(AnswerField.figure("years").isOf(background)).isTrue();
        assertThat(AnswerField.figure("years").isOf(cases)).isFalse();
        assertThat(AnswerField.figure("set").isOf(background)).isFalse();
        assertThat(AnswerField.row("cases", 3, "label").isOf(cases)).isTrue();
        assertThat(AnswerField.rows("cases").isOf(cases)).isTrue();
        assertThat(AnswerField.row("cases-closed", 3, "label").isOf(cases)).isFalse();
        assertThat(AnswerField.row("duties", 3, "what").isOf(cases)).isFalse();
        assertThat(AnswerField.figure("cases").isOf(cases)).isFalse();
    }

    @Test
    void nameTheirRowWhereTheyAreOfOne() {
        assertThat(AnswerField.row("cases", 31, "label").number()).hasValue(31);
        assertThat(AnswerField.rows("cases").number()).isEmpty();
        assertThat(AnswerField.figure("years").number()).isEmpty();
        assertThat(new AnswerField(AnswerField.Kind.FIGURE, "years.2").number()).isEmpty();
    }

    @Test
    void areFoundInARowByTheirName() {
        assertThat(AnswerField.inRow(
                        AnswerField.row("cases", 31, "points-reason").name()))
                .contains(new AnswerField.InRow("cases", 31, "points-reason"));
        assertThat(Stream.of("figure.years", "row.cases", "row.cases.0.label", "row.cases.100000.label", "row.cases.3.")
                        .map(AnswerField::inRow))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void knowTheirRowAsInEveryRound() {
        assertThat(new AnswerField.InRow("cases", 31, "label").row()).isEqualTo("cases.31");
    }

    @Test
    void areTooManyOfMoreThanTwoHundredRows() {
        var typed = new TreeMap<String, String>();
        IntStream.rangeClosed(1, 200).forEach(row -> typed.put("row.cases." + row + ".travel", "1"));
        assertThat(RowFields.areTooMany(part("cases"), typed)).isFalse();

        typed.put("row.duties.1.what", "Mentor");
        assertThat(RowFields.areTooMany(part("cases"), typed)).isFalse();

        typed.put("row.cases.201.travel", "1");
        assertThat(RowFields.areTooMany(part("cases"), typed)).isTrue();
    }

    @Test
    void sayThatACaseHasEnded() {
        assertThat(new AnswerField.InRow("cases", 3, "ended").saysEnded(" yes "))
                .isTrue();
        assertThat(new AnswerField.InRow("cases", 3, "ended").saysEnded("no")).isFalse();
        assertThat(new AnswerField.InRow("cases", 3, "leads").saysEnded("yes")).isFalse();
    }

    @Test
    void ofPartsWithoutFiguresAreOfNoType() {
        assertThat(InstrumentSamples.ffs().instrument().parts()).allSatisfy(part -> {
            assertThat(RowFields.of(part)).isEmpty();
            assertThat(RowFields.asked(part, Map.of())).isEmpty();
        });
    }

    private static Part part(String key) {
        return MODEL.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
