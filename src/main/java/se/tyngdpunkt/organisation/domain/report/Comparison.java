package se.tyngdpunkt.organisation.domain.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the comparing of a long list with what there is has come.
 *
 * @param rows of the list
 * @param read how many of them have been read
 * @param compared how many of them have been compared
 * @param movedAt when it last came further
 * @param outcome what it came to, once it is done
 */
public record Comparison(int rows, int read, int compared, Instant movedAt, Optional<RosterOutcome> outcome) {

    /** Far longer than the slowest step takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public boolean isStuck(Instant now) {
        return outcome.isEmpty() && now.isAfter(movedAt.plus(PATIENCE));
    }
}
