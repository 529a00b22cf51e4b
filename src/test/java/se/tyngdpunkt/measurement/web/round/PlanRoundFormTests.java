package se.tyngdpunkt.measurement.web.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRoundFormTests {

    @Test
    void offersNoneOfTheLibrarysThatIsNamedAsOneOfOurs() {
        var ours = ffsWith("weight: 1\n", "weight: 4\n");

        assertThat(PlanRoundForm.offered(List.of(ours), List.of(ffs()))).containsExactly(ours);
    }

    @Test
    void offersTheLibrarysNewerVersionAfterOurs() {
        var newer = ffsWith("version: \"1.1\"\nvalid-from", "version: \"1.2\"\nvalid-from");

        assertThat(PlanRoundForm.offered(List.of(ffs()), List.of(newer))).containsExactly(ffs(), newer);
    }
}
