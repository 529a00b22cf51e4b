package se.tyngdpunkt.dialogue.web.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.reading.ActionView;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** The page of one action from what its reader may see. */
final class ActionPages {

    private ActionPages() {}

    static ActionPage of(ActionView view, Words words) {
        var action = view.action();
        var progress = action.progress();
        var ofPlan = view.access().isOfPlan();
        var can = new ActionPage.Can(
                ofPlan && progress instanceof Progress.Proposed,
                progress instanceof Progress.Agreed,
                progress instanceof Progress.Promised,
                progress instanceof Progress.Done,
                progress instanceof Progress.Promised,
                ofPlan && progress instanceof Progress.Finished);
        return new ActionPage(
                ActionPart.ofView(view, words),
                ofPlan ? Optional.of("/talks/" + action.measurement().value()) : Optional.empty(),
                can,
                view.history().stream()
                        .map(told -> new ActionPage.HistoryLine(
                                words.moment(told.change().at()),
                                told.by(),
                                told(told.change().kind(), words)))
                        .toList(),
                Integer.toString(action.revision()),
                action.intent().due().toString(),
                "",
                Problems.NONE);
    }

    private static String told(Change.Kind kind, Words words) {
        return switch (kind) {
            case Change.Kind.Proposed() -> words.say("dialogue.history.proposed");
            case Change.Kind.Reworded(String before) -> words.say("dialogue.history.reworded", before);
            case Change.Kind.Removed() -> words.say("dialogue.history.removed");
            case Change.Kind.Agreed() -> words.say("dialogue.history.agreed");
            case Change.Kind.Started() -> words.say("dialogue.history.started");
            case Change.Kind.Done() -> words.say("dialogue.history.done");
            case Change.Kind.TakenUpAgain() -> words.say("dialogue.history.taken-up-again");
            case Change.Kind.DueDayMoved(LocalDate from, LocalDate to, String reason) ->
                words.say("dialogue.history.due-day-moved", words.date(from), words.date(to), reason);
            case Change.Kind.FollowedUp(Effect effect) ->
                words.say(
                        switch (effect) {
                            case YES -> "dialogue.history.helped-yes";
                            case PARTLY -> "dialogue.history.helped-partly";
                            case NO -> "dialogue.history.helped-no";
                        });
        };
    }
}
