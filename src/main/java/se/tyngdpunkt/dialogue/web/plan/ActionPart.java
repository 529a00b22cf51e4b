package se.tyngdpunkt.dialogue.web.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.reading.ActionView;
import se.tyngdpunkt.shell.Words;

/**
 * One action as a card shows it.
 *
 * @param about the case it is for, or whose plan it is where that has to be said
 * @param stateKey message key of the state's word; the icon stands beside it
 * @param asksEffect whether the reader is asked if it helped
 */
public record ActionPart(
        String id,
        String what,
        Optional<String> about,
        String risk,
        boolean severe,
        String responsible,
        String due,
        String check,
        String stateKey,
        String icon,
        String tone,
        boolean asksEffect) {

    public String address() {
        return "/actions/" + id;
    }

    /** In the plan itself, where everybody knows whose it is. */
    public static ActionPart ofPlan(
            Action action, String responsible, LocalDate today, boolean asksEffect, Words words) {
        return of(
                action,
                responsible,
                action.intent().caseLabel().map(label -> words.say("dialogue.action.case", label.text())),
                today,
                asksEffect,
                words);
    }

    /** Away from the plan: with whose it is, as far as the reader may know. */
    public static ActionPart ofView(ActionView view, Words words) {
        var action = view.action();
        var whose =
                switch (view.whose()) {
                    case ActionView.Whose.Own() -> Optional.<String>empty();
                    case ActionView.Whose.Named(String name) -> Optional.of(words.say("dialogue.action.plan-of", name));
                    case ActionView.Whose.Unnamed() ->
                        Optional.of(words.say("dialogue.action.plan-unnamed", view.contact()));
                };
        var single = action.intent().caseLabel().map(label -> words.say("dialogue.action.case", label.text()));
        var about = whose.isPresent() && single.isPresent()
                ? Optional.of(single.get() + ". " + whose.get())
                : single.or(() -> whose);
        return of(action, view.responsible(), about, view.today(), view.access().isOfPlan(), words);
    }

    private static ActionPart of(
            Action action,
            String responsible,
            Optional<String> about,
            LocalDate today,
            boolean mayTellEffect,
            Words words) {
        var intent = action.intent();
        var overdue = action.isOverdue(today);
        return new ActionPart(
                action.id().value().toString(),
                intent.what(),
                about,
                intent.risk().words(),
                intent.risk().severe(),
                responsible,
                words.date(intent.due()),
                words.date(intent.check()),
                overdue ? "dialogue.state.overdue" : stateKey(action.progress()),
                overdue ? "clock" : icon(action.progress()),
                tone(action.progress()),
                mayTellEffect && action.progress() instanceof Progress.Done);
    }

    static String stateKey(Progress progress) {
        return switch (progress) {
            case Progress.Proposed() -> "dialogue.state.proposed";
            case Progress.Removed() -> "dialogue.state.removed";
            case Progress.Agreed() -> "dialogue.state.agreed";
            case Progress.InProgress() -> "dialogue.state.in-progress";
            case Progress.Done _ -> "dialogue.state.done";
            case Progress.FollowedUp told ->
                switch (told.effect()) {
                    case YES -> "dialogue.state.helped-yes";
                    case PARTLY -> "dialogue.state.helped-partly";
                    case NO -> "dialogue.state.helped-no";
                };
        };
    }

    private static String icon(Progress progress) {
        return switch (progress) {
            case Progress.Proposed() -> "plus";
            case Progress.Removed() -> "x";
            case Progress.Agreed() -> "check";
            case Progress.InProgress() -> "repeat";
            case Progress.Done _ -> "check";
            case Progress.FollowedUp _ -> "history";
        };
    }

    /** Overdue is told in words and a sign, never in red: an action is late, not bad. */
    private static String tone(Progress progress) {
        return switch (progress) {
            case Progress.Proposed() -> "tp-etikett--ljung";
            case Progress.Done _ -> "tp-etikett--klar";
            case Progress.Agreed(), Progress.InProgress(), Progress.FollowedUp _, Progress.Removed() -> "";
        };
    }
}
