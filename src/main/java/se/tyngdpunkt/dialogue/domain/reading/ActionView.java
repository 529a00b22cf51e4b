package se.tyngdpunkt.dialogue.domain.reading;

import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.dialogue.domain.plan.PlanAccess;

/**
 * One action for one reader.
 *
 * @param history the whole history for the worker and her leader, nothing for others
 */
public record ActionView(
        Action action,
        PlanAccess access,
        Whose whose,
        String responsible,
        String contact,
        List<Told> history,
        LocalDate today) {

    /** Whose plan it belongs to, as far as the reader may know by name. */
    public sealed interface Whose {

        record Own() implements Whose {}

        record Named(String name) implements Whose {}

        /** The reader stands above those who may know names: the contact knows. */
        record Unnamed() implements Whose {}
    }

    /** A line of the history with the name of who did it. */
    public record Told(Change change, String by) {}

    public ActionView {
        history = List.copyOf(history);
    }

    public boolean isOverdue() {
        return action.isOverdue(today);
    }

    public boolean isToFollowUp() {
        return action.isToFollowUp(today);
    }
}
