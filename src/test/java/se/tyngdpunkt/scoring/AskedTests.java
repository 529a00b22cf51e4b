package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.RowAnswerSamples.everything;
import static se.tyngdpunkt.scoring.RowAnswerSamples.whole;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;

/** What a draft keeps of what is typed in a field of figures or of a row. */
class AskedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void keepsATextWholeAndNoMoreThanSixtySignsOfOtherAnswers() {
        assertThat(asked("figure.team").longest()).isEqualTo(500);
        assertThat(asked("figure.extra-reason").longest()).isEqualTo(500);
        assertThat(asked("figure.years").longest()).isEqualTo(60);
        assertThat(asked("row.cases.3.label").longest()).isEqualTo(60);
    }

    @Test
    void knowsTheLabelOfACase() {
        assertThat(asked("row.cases.3.label").isLabel()).isTrue();
        assertThat(asked("row.cases.3.travel").isLabel()).isFalse();
        assertThat(new RowFields.Asked(AnswerField.figure("label"), RowFields.LABEL).isLabel())
                .isFalse();
    }

    @Test
    void keepsNoLabelThatMayNameSomebody() {
        assertThat(asked("row.cases.3.label").mayBeKept("V-118")).isTrue();
        assertThat(asked("row.cases.3.label").mayBeKept("Anna")).isFalse();
        assertThat(asked("row.cases.3.kind").mayBeKept("Anna")).isTrue();
    }

    @Test
    void givesAWeekItsYear() {
        assertThat(asked("row.cases.3.begun").kept("v34", DAY)).isEqualTo("2026-W34");
        assertThat(asked("row.cases.3.begun").kept("i våras", DAY)).isEqualTo("i våras");
        assertThat(asked("row.cases.3.travel").kept("34", DAY)).isEqualTo("34");
    }

    @Test
    void isReadAlikeWhereOnlyWhatRowsWeighDiffers() {
        assertThat(isAlikeWith("weight: points", "weight: 7")).isTrue();
        assertThat(isAlikeWith(
                        "key: placement, words: \"Placering\"", "key: placement, words: \"Placering\", value: 2"))
                .isFalse();
        assertThat(isAlikeWith("{key: travel, ", "{key: journey, ")).isFalse();
        assertThat(isAlikeWith("type: whole-number, from: 0", "type: whole-number, from: 1"))
                .isFalse();
        assertThat(isAlikeWith("value: 5", "value: amount")).isFalse();
        assertThat(isAlikeWith("kind: case-list", "kind: rows")).isFalse();
    }

    private static boolean isAlikeWith(String piece, String other) {
        var text = everything().text();
        assertThat(text).contains(piece);
        return AnswerReading.isAlike(
                everything().instrument(),
                InstrumentSamples.read(text.replace(piece, other)).instrument());
    }

    private static RowFields.Asked asked(String name) {
        return everything().instrument().parts().stream()
                .flatMap(part -> RowFields.asked(part, whole()).stream())
                .filter(asked -> asked.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
