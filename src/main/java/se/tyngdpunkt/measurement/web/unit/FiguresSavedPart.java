package se.tyngdpunkt.measurement.web.unit;

import se.tyngdpunkt.shell.Problems;

/**
 * What changes on the page each time it is saved by itself.
 *
 * @param revision the one to save on top of next, of a save that was kept
 * @param problems what is wrong in what is typed
 */
public record FiguresSavedPart(State state, int revision, Problems problems) {

    /** What came of saving. */
    public enum State {
        KEPT,
        WRONG,
        OVERTAKEN,
        TOO_LATE
    }

    public boolean isKept() {
        return state == State.KEPT || state == State.WRONG;
    }
}
