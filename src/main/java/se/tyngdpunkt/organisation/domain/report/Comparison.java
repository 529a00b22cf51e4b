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
 * @param stage whether it has begun, for which it may have to wait until others are done
 * @param movedAt when it last came further
 * @param outcome what it came to, once it is done
 */
public record Comparison(
        int rows, int read, int compared, Stage stage, Instant movedAt, Optional<RosterOutcome> outcome) {

    /** Far longer than the slowest step takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** One that has failed waits for its next turn, or has failed so often that it is given up. */
    public enum Stage {
        WAITING,
        BEGUN,
        GIVEN_UP
    }

    /** Whether it has begun and come no further for long. */
    public boolean isStuck(Instant now) {
        return outcome.isEmpty() && stage == Stage.BEGUN && now.isAfter(movedAt.plus(PATIENCE));
    }
}
