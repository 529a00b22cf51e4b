package se.tyngdpunkt.dialogue.domain.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** What happens to an action after it was agreed: begun, done, put off with a reason, and whether it helped. */
@UseCase
public class MoveAction {

    /** One move; each is told in the history. */
    public sealed interface Move {

        record Take(Step step) implements Move {}

        record PutOff(LocalDate to, String reason) implements Move {}

        /** For the worker and her leader to say, whoever did it. */
        record Tell(Effect effect) implements Move {}
    }

    private final Actions actions;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    public MoveAction(Actions actions, Organisation organisation, Events events, Clock clock) {
        this.actions = actions;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    public PlanOutcome move(Viewer viewer, ActionId id, Move move) {
        var action = actions.toChange(id).orElseThrow(NotFound::new);
        var access = PlanAccess.to(action, viewer, organisation);
        if (move instanceof Move.Tell && !access.isOfPlan()) {
            throw new Forbidden();
        }
        if (isSo(action, move, organisation.today())) {
            return new PlanOutcome.Done(action);
        }
        var moved = moved(action, move, organisation.today());
        if (moved.isEmpty()) {
            return new PlanOutcome.ChangedMeanwhile(action);
        }
        var line = new Change(moved.get().revision(), viewer.person(), clock.instant(), kind(action, move));
        actions.save(moved.get(), line);
        events.tell(deed(viewer, action, move));
        return new PlanOutcome.Done(moved.get());
    }

    /** Sent twice, it has been done already: nothing more is told. */
    private static boolean isSo(Action action, Move move, LocalDate today) {
        return switch (move) {
            case Move.Take(Step step) -> step.leadsTo(action.progress());
            case Move.PutOff(LocalDate to, String _) -> action.intent().due().equals(to);
            case Move.Tell(Effect effect) -> action.progress().equals(new Progress.FollowedUp(effect, today));
        };
    }

    private static Optional<Action> moved(Action action, Move move, LocalDate today) {
        return switch (move) {
            case Move.Take(Step step) -> step.from(action.progress(), today).map(action::with);
            case Move.PutOff(LocalDate to, String _) ->
                action.progress() instanceof Progress.Promised
                        ? Optional.of(action.with(action.intent().dueOn(to)))
                        : Optional.empty();
            case Move.Tell(Effect effect) ->
                action.progress() instanceof Progress.Finished finished
                        ? Optional.of(action.with(finished.followUp(effect, today)))
                        : Optional.empty();
        };
    }

    private static Change.Kind kind(Action before, Move move) {
        return switch (move) {
            case Move.Take(Step step) -> step.kind();
            case Move.PutOff(LocalDate to, String reason) ->
                new Change.Kind.DueDayMoved(before.intent().due(), to, reason);
            case Move.Tell(Effect effect) -> new Change.Kind.FollowedUp(effect);
        };
    }

    /** The reason stays in the plan, where the pair reads it: the trail tells that a day was moved, not why. */
    private static Deed deed(Viewer viewer, Action action, Move move) {
        var what =
                switch (move) {
                    case Move.Take _ -> "dialogue.action-moved";
                    case Move.PutOff _ -> "dialogue.action-put-off";
                    case Move.Tell _ -> "dialogue.action-followed-up";
                };
        return Deed.of(viewer.signedIn(), what, action.id().value()).about(action.worker());
    }
}
