package se.tyngdpunkt.dialogue.web.plan;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shell.Problems;

/**
 * One action, what can be done with it now, and what has been.
 *
 * @param talk the address of the talk, for those who may see it
 * @param due the due day as typed
 */
public record ActionPage(
        ActionPart action,
        Optional<String> talk,
        Can can,
        List<HistoryLine> history,
        String revision,
        String due,
        String reason,
        Problems problems) {

    /** What the reader may do with it as it stands. */
    public record Can(
            boolean edit, boolean start, boolean finish, boolean takeUpAgain, boolean putOff, boolean tellEffect) {}

    public record HistoryLine(String when, String who, String what) {}

    public ActionPage {
        history = List.copyOf(history);
    }

    ActionPage typed(String typedDue, String typedReason, Problems found) {
        return new ActionPage(action, talk, can, history, revision, typedDue, typedReason, found);
    }
}
