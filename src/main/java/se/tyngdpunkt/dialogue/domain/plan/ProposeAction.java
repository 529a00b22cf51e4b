package se.tyngdpunkt.dialogue.domain.plan;

import java.time.Clock;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** One of the two proposes an action; sent twice with the same id it is one. */
@UseCase
public class ProposeAction {

    private final Talks talks;
    private final Actions actions;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    public ProposeAction(
            Talks talks, Actions actions, Rounds rounds, Organisation organisation, Events events, Clock clock) {
        this.talks = talks;
        this.actions = actions;
        this.rounds = rounds;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    public PlanOutcome propose(Viewer viewer, MeasurementId measurement, ActionId id, Intent intent) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        if (!(access.talkToChange(talks, organisation) instanceof OpenTalk talk)) {
            return new PlanOutcome.PlanStands();
        }
        var already = actions.find(id);
        if (already.isPresent()) {
            return new PlanOutcome.Done(already.get());
        }
        var action = Action.propose(id, measurement, access.worker(), intent);
        var now = clock.instant();
        actions.save(action, new Change(0, viewer.person(), now, new Change.Kind.Proposed()));
        talks.save(talk.changed(now));
        events.tell(Deed.of(viewer.signedIn(), "dialogue.action-proposed", id.value())
                .about(access.worker()));
        return new PlanOutcome.Done(action);
    }
}
