package se.tyngdpunkt.measurement.web.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRoundFormTests {

    @Test
    void offersTheLatestOfEachModelFirst() {
        var older = ffsWith("version: \"1.1\"\nvalid-from", "version: \"1.0\"\nvalid-from");
        var other = ffsWith("key: ffs-tjanstematning", "key: barn-och-unga");

        assertThat(PlanRoundForm.offered(List.of(ffs(), older, other))).containsExactly(ffs(), other, older);
    }
}
