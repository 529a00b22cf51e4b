package se.tyngdpunkt.measurement.web.key;

import java.util.Optional;

/**
 * What comes back when her answers are saved as she writes.
 *
 * @param revision what she goes on from
 * @param page as it stands after it, absent where there is nothing more to score
 */
public record ScoredPart(State state, int revision, Optional<ScoringPage> page) {

    /** What became of it. */
    public enum State {
        KEPT,
        /** Kept, but something in it is wrong. */
        WRONG,
        OVERTAKEN,
        TOO_LATE
    }

    /** Whether the page's own figures stand on what was saved. */
    public boolean isSaved() {
        return state == State.KEPT || state == State.WRONG;
    }
}
