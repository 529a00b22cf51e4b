package se.tyngdpunkt.organisation.domain.reform;

import java.util.List;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Shows what a plan leads to, and carries it out once exactly that has been approved. */
@UseCase
class Decision {

    private final Timeline timeline;
    private final ChangeLog log;
    private final Events events;
    private final Foresight foresight;

    Decision(Timeline timeline, ChangeLog log, Events events, Foresight foresight) {
        this.timeline = timeline;
        this.log = log;
        this.events = events;
        this.foresight = foresight;
    }

    Reformed decide(Viewer viewer, Plan plan, String mark) {
        var preview = foresight.of(plan, plan.day(), () -> timeline.make(plan.steps()));
        if (preview.gained().stream().anyMatch(seen -> viewer.isPerson(seen.holder()))) {
            return new Reformed.Refused(new Outcome.Refused<>(List.of(new Fault("when", Flaw.OWN_INSIGHT))));
        }
        if (!preview.mark().equals(mark)) {
            return new Reformed.Shown(preview, !mark.isEmpty());
        }
        timeline.make(plan.steps());
        log.keep(ChangeId.fresh(), plan, viewer.person());
        Trail.of(viewer, plan.kind().deed(), plan.unit(), plan.steps()).forEach(events::tell);
        return new Reformed.Done(plan);
    }
}
