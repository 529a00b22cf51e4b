package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.shared.UnitId;

/** How many fell in each level is protected as how many chose each option. */
class BandFiguresTests {

    private static final String LOAD = Tally.BANDS + "load";

    private final UnitId group = new UnitId(UUID.randomUUID());

    private Figure<Distribution> figure(int green, int red) {
        var levels = new HashMap<String, Integer>();
        levels.put("green", green);
        levels.put("red", red);
        var tally = new Tally(
                group, green + red, green + red, 0, Map.of(LOAD, levels), List.of(), Map.of(), Map.of(), Map.of());
        return Optional.ofNullable(Publication.of(
                                group,
                                List.of(),
                                List.of(tally),
                                CaseListSamples.nassjo().instrument(),
                                Limits.DEFAULT)
                        .getFirst()
                        .scales()
                        .get(LOAD))
                .orElseThrow();
    }

    @Test
    void tellsHowManyAreInEachLevel() {
        assertThat(figure(4, 3).shown().map(shown -> shown.of("red"))).contains(3);
    }

    @Test
    void tellsNothingOfFewOrOfNearlyAllAlike() {
        assertThat(figure(3, 2).isShown()).isFalse();
        assertThat(figure(7, 0).isShown()).isFalse();
        assertThat(figure(6, 1).isShown()).isFalse();
    }
}
