package se.tyngdpunkt.result.domain.freezing;

import java.time.Instant;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.domain.protection.Limits;

/**
 * What one closing of a round gave.
 *
 * @param number 1 for the first closing, then one more for each reopening
 */
public record FrozenSet(
        RoundId round, int number, State state, InstrumentVersionId version, Limits limits, Instant computedAt) {

    /** Whether its figures may be seen. */
    public enum State {
        PUBLISHED,
        /** Holds no figures: beside those already published it would tell what the late answers were. */
        KEPT_BACK
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
