package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;

/**
 * The rounds a keeper of rounds may see, the latest first.
 *
 * @param earlier where one that was measured elsewhere is taken in
 */
public record RoundsPage(List<RoundOverviews.Line> rounds, Optional<String> earlier) {

    public RoundsPage {
        rounds = List.copyOf(rounds);
    }
}
