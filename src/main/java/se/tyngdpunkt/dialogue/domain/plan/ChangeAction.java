package se.tyngdpunkt.dialogue.domain.plan;

import java.time.Clock;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** One of the two rewords a proposed action, or takes it out. */
@UseCase
public class ChangeAction {

    /** What to do with it. */
    public sealed interface Order {

        record Reword(Intent intent) implements Order {}

        record Remove() implements Order {}
    }

    private final Talks talks;
    private final Actions actions;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    public ChangeAction(
            Talks talks, Actions actions, Rounds rounds, Organisation organisation, Events events, Clock clock) {
        this.talks = talks;
        this.actions = actions;
        this.rounds = rounds;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes it if it still is as she saw it.
     *
     * @param seen the revision she had before her
     */
    public PlanOutcome change(Viewer viewer, ActionId id, int seen, Order order) {
        var found = actions.find(id).orElseThrow(NotFound::new);
        PlanAccess.to(found, viewer, organisation);
        var access = Access.to(found.measurement(), viewer, rounds, organisation);
        if (!(access.talkToChange(talks, organisation) instanceof OpenTalk talk)) {
            return new PlanOutcome.PlanStands();
        }
        var action = actions.toChange(id).orElseThrow(NotFound::new);
        if (!(action.progress() instanceof Progress.Proposed) || action.revision() != seen) {
            return new PlanOutcome.ChangedMeanwhile(action);
        }
        var changed =
                switch (order) {
                    case Order.Reword(Intent intent) -> action.with(intent);
                    case Order.Remove() -> action.with(new Progress.Removed());
                };
        var kind =
                switch (order) {
                    case Order.Reword(Intent _) ->
                        new Change.Kind.Reworded(action.intent().what());
                    case Order.Remove() -> new Change.Kind.Removed();
                };
        if (changed.intent().equals(action.intent()) && changed.progress().equals(action.progress())) {
            return new PlanOutcome.Done(action);
        }
        var now = clock.instant();
        actions.save(changed, new Change(changed.revision(), viewer.person(), now, kind));
        talks.save(talk.changed(now));
        events.tell(Deed.of(
                        viewer.signedIn(),
                        order instanceof Order.Remove ? "dialogue.action-removed" : "dialogue.action-changed",
                        id.value())
                .about(access.worker()));
        return new PlanOutcome.Done(changed);
    }
}
