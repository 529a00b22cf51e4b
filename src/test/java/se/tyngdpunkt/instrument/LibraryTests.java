package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.format.ShippedLibrary;

class LibraryTests {

    private final Library library = new ShippedLibrary();

    @Test
    void offersWhatIsAdoptedFirstAndOnce() {
        assertThat(library.shipped()).contains(ffs());
        assertThat(library.offeredWith(List.of(ffs())))
                .startsWith(ffs())
                .containsExactlyInAnyOrderElementsOf(library.shipped());
    }

    @Test
    void offersNothingThatIsNamedAsWhatIsAdopted() {
        var ours = ffsWith("weight: 1\n", "weight: 4\n");

        assertThat(library.offeredWith(List.of(ours))).startsWith(ours).doesNotContain(ffs());
    }

    @Test
    void offersAnotherVersionOfWhatIsAdopted() {
        var ours = ffsWith("version: \"1.1\"\nvalid-from", "version: \"1.0\"\nvalid-from");

        assertThat(library.offeredWith(List.of(ours))).contains(ours, ffs());
    }
}
