package se.tyngdpunkt.measurement.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.RowAnswerSamples.everything;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;

/** What of a list of cases is asked about before it is sent. */
class CaseQuestionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static List<String> asked(String... labels) {
        var typed = new TreeMap<String, String>();
        for (int row = 0; row < labels.length; row++) {
            typed.put("row.cases." + (row + 1) + ".label", labels[row]);
            typed.put("row.cases." + (row + 1) + ".kind", "placement");
        }
        return asked(AnswerReading.of(everything().instrument(), typed, DAY).answers());
    }

    private static List<String> asked(Answers answers) {
        return CaseQuestion.of(everything().instrument(), answers, DAY).stream()
                .map(question -> question.messageKey().replace("measurement.ask.", "") + " " + question.label())
                .toList();
    }

    @Test
    void asksAboutALabelThatStandsTwice() {
        assertThat(asked("B-247", "B-248", "B-247", "B-247")).containsExactly("same-label B-247", "same-label B-247");
        assertThat(asked("B-247", "B-248")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19850312", "850312-1", "20240229", "261231-"})
    void asksAboutWhatLooksLikeADateOfBirth(String label) {
        assertThat(asked(label)).containsExactly("birth-date " + label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"850312", "20261312", "20260230", "2026-12", "118-2026", "851312-1", "12345678"})
    void asksNothingOfOtherNumbers(String label) {
        assertThat(asked(label)).isEmpty();
    }

    @Test
    void asksAboutACaseThatBeginsAfterTheMeasurement() {
        assertThat(begun("2026-W48")).containsExactly("begins-later V-118");
        assertThat(begun("2026-W47")).isEmpty();
        assertThat(begun("")).isEmpty();
    }

    private static List<String> begun(String week) {
        var typed = new TreeMap<String, String>();
        typed.put("row.cases.1.label", "V-118");
        typed.put("row.cases.1.kind", "placement");
        typed.put("row.cases.1.begun", week);
        return asked(AnswerReading.of(everything().instrument(), typed, DAY).answers());
    }
}
