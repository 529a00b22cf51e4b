package se.tyngdpunkt.measurement.web.unit;

import java.util.function.Function;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures.Saved;
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

    static FiguresSavedPart of(Saved saved, Function<Saved.Kept, Problems> problems) {
        return switch (saved) {
            case Saved.Kept kept ->
                new FiguresSavedPart(
                        kept.wrong().isEmpty() ? State.KEPT : State.WRONG, kept.revision(), problems.apply(kept));
            case Saved.Overtaken _ -> new FiguresSavedPart(State.OVERTAKEN, 0, Problems.NONE);
            case Saved.TooLate _ -> new FiguresSavedPart(State.TOO_LATE, 0, Problems.NONE);
        };
    }

    int status() {
        return switch (state) {
            case KEPT -> 200;
            case WRONG -> 422;
            case OVERTAKEN, TOO_LATE -> 409;
        };
    }

    public boolean isKept() {
        return state == State.KEPT || state == State.WRONG;
    }
}
