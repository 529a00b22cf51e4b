package se.tyngdpunkt.measurement.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.scoring.Answers;

/** FFS 2.1, STEG 1: working time, where available is the actual time minus meetings and training. */
class TimeQuestionTests {

    @ParameterizedTest
    @CsvSource({
        "100, 76, 58.5, ''",
        "100, 76, 76, ''",
        "100, 44.5, 100, available MORE_THAN_BEFORE actual",
        "100, 76, 76.25, available MORE_THAN_BEFORE actual",
        "100, 120, 60, ''",
        "100, 120.5, 60, actual MUCH_FOR_RATE rate",
        "40, 76, 60, actual MUCH_FOR_RATE rate",
        "0.75, 60, 40, actual MUCH_FOR_RATE rate",
        "100, 0, 0, ''",
        "0, 0, 0, ''",
    })
    void asksAboutWhatMayBeASlip(BigDecimal rate, BigDecimal actual, BigDecimal available, String asked) {
        var answers =
                Answers.BLANK.withTime("rate", rate).withTime("actual", actual).withTime("available", available);

        assertThat(asked(answers)).isEqualTo(asked.isEmpty() ? List.of() : List.of(asked));
    }

    @Test
    void asksNothingOfBlanks() {
        assertThat(asked(Answers.BLANK)).isEmpty();
        assertThat(asked(Answers.BLANK.withTime("available", BigDecimal.valueOf(100))))
                .isEmpty();
    }

    private static List<String> asked(Answers answers) {
        return TimeQuestion.of(ffs().instrument(), answers).stream()
                .map(question -> question.asked().key() + " " + question.kind() + " "
                        + question.beside().key())
                .toList();
    }
}
