package se.tyngdpunkt.organisation.domain.reform;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Changes units as they are wished to be, once what that leads to has been shown. */
@UseCase
public class ReformUnits {

    private final Organisation organisation;
    private final Register register;
    private final Timeline timeline;
    private final Decision decision;

    ReformUnits(Organisation organisation, Register register, Timeline timeline, Decision decision) {
        this.organisation = organisation;
        this.register = register;
        this.timeline = timeline;
        this.decision = decision;
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
            case Outcome.Done<Plan>(var plan) -> decision.decide(viewer, plan, mark);
        };
    }
}
