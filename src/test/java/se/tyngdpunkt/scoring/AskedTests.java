package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.RowAnswerSamples.everything;
import static se.tyngdpunkt.scoring.RowAnswerSamples.whole;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

    private static RowFields.Asked asked(String name) {
        return everything().instrument().parts().stream()
                .flatMap(part -> RowFields.asked(part, whole()).stream())
                .filter(asked -> asked.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
