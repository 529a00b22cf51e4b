package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import se.tyngdpunkt.measurement.Round;

/** The rounds a keeper of rounds may see, the latest month first. */
public record RoundsPage(List<Line> rounds) {

    /** One round with the name of its unit. */
    public record Line(Round round, String unit) {}

    public RoundsPage {
        rounds = List.copyOf(rounds);
    }
}
