package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;

/** The rounds a keeper of rounds may see, the latest first. */
public record RoundsPage(List<RoundOverviews.Line> rounds) {

    public RoundsPage {
        rounds = List.copyOf(rounds);
    }
}
