package se.tyngdpunkt.measurement.web.key;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.FeltSamples.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.FeltSamples;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Occasion;

class KeyPartTests {

    /** One case waits for the leader; whatever she does the model gives the other nothing. */
    @Test
    void tellsRowsThatWaitFromThoseThatTheModelGivesNoPoints() {
        var answers = AnswerReading.ofBoth(model().instrument(), FeltSamples.twoCases(""))
                .answers();
        var occasion = Occasion.of(model(), answers, LocalDate.of(2026, 5, 4), List.of());
        var rows = WorkedOut.of(occasion, Locale.of("sv")).orElseThrow().rows();
        assertThat(KeyPart.Total.waiting(rows)).isEqualTo(1);
        assertThat(KeyPart.Total.undefined(rows)).isEqualTo(1);
    }
}
