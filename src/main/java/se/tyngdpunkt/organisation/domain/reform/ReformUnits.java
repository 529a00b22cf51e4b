package se.tyngdpunkt.organisation.domain.reform;

import java.util.List;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Changes units as they are wished to be, once what that leads to has been shown. */
@UseCase
public class ReformUnits {

    private final Organisation organisation;
    private final Register register;
    private final Timeline timeline;
    private final ChangeLog log;
    private final Events events;
    private final Foresight foresight;

    ReformUnits(
            Organisation organisation,
            Register register,
            Timeline timeline,
            ChangeLog log,
            Events events,
            Foresight foresight) {
        this.organisation = organisation;
        this.register = register;
        this.timeline = timeline;
        this.log = log;
        this.events = events;
        this.foresight = foresight;
    }

    /**
     * Shows what it leads to unless exactly that has been approved.
     *
     * @param mark of the preview that is approved, empty before there is one
     */
    public Reformed reform(Viewer viewer, Wish wish, String mark) {
        Permission.toSeeTheTree(viewer);
        if (organisation.unit(wish.unit()).isEmpty()) {
            throw new NotFound();
        }
        Permission.toChangeTheTree(viewer);
        register.holdTree();
        return switch (new Planner(organisation, timeline).plan(wish.unit(), wish)) {
            case Outcome.Refused<Plan> refused -> new Reformed.Refused(refused);
            case Outcome.Done<Plan>(var plan) -> decide(viewer, plan, mark);
        };
    }

    private Reformed decide(Viewer viewer, Plan plan, String mark) {
        var preview = foresight.of(plan, plan.day(), () -> timeline.make(plan.steps()));
        if (preview.gained().stream().anyMatch(seen -> viewer.isPerson(seen.holder()))) {
            return refused("when", Flaw.OWN_INSIGHT);
        }
        if (!preview.mark().equals(mark)) {
            return new Reformed.Shown(preview, !mark.isEmpty());
        }
        timeline.make(plan.steps());
        log.keep(ChangeId.fresh(), plan, viewer.person());
        Trail.of(viewer, plan.kind().deed(), plan.unit(), plan.steps()).forEach(events::tell);
        return new Reformed.Done(plan);
    }

    private static Reformed refused(String field, Flaw flaw) {
        return new Reformed.Refused(new Outcome.Refused<>(List.of(new Fault(field, flaw))));
    }
}
