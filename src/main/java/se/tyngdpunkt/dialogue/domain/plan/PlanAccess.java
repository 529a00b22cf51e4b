package se.tyngdpunkt.dialogue.domain.plan;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;

/**
 * What one viewer may do with one action. The worker and her nearest leaders see the plan; whoever else is responsible sees
 * the action from the day it is agreed, and nothing else of the plan.
 */
public record PlanAccess(boolean isWorker, boolean leads, boolean isResponsible) {

    public static PlanAccess to(Action action, Viewer viewer, Organisation organisation) {
        return to(action, viewer, organisation.leads(viewer, action.worker()));
    }

    /** The same of one of several, where it is known whether she leads the worker. */
    public static PlanAccess to(Action action, Viewer viewer, boolean leads) {
        var access = new PlanAccess(
                viewer.isPerson(action.worker()),
                leads,
                action.isResponsible(viewer.person()) && action.progress().isAgreed());
        if (!access.isWorker && !access.leads && !access.isResponsible) {
            throw new NotFound();
        }
        return access;
    }

    /** The whole plan, its history and whether it helped: for the worker and her leader only. */
    public boolean isOfPlan() {
        return isWorker || leads;
    }
}
