package se.tyngdpunkt.dialogue.web.talk;

import java.util.List;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.dialogue.web.plan.ActionPart;
import se.tyngdpunkt.shell.Words;

/**
 * The plan of this talk, and what earlier talks left.
 *
 * @param mayPropose whether the reader is of the pair and the talk still open
 */
public record PlanPart(
        List<ActionPart> forWorker, List<ActionPart> forCases, List<ActionPart> earlier, boolean mayPropose) {

    public boolean isEmpty() {
        return forWorker.isEmpty() && forCases.isEmpty();
    }

    static PlanPart of(TalkView view, Words words) {
        return new PlanPart(
                parts(
                        view,
                        view.planned().stream()
                                .filter(action -> action.intent().caseLabel().isEmpty())
                                .toList(),
                        words),
                parts(
                        view,
                        view.planned().stream()
                                .filter(action -> action.intent().caseLabel().isPresent())
                                .toList(),
                        words),
                parts(view, view.open(), words),
                view.mayWrite());
    }

    private static List<ActionPart> parts(TalkView view, List<Action> actions, Words words) {
        return actions.stream()
                .map(action -> ActionPart.ofPlan(
                        action, view.nameOf(action.intent().responsible()), view.today(), true, words))
                .toList();
    }
}
