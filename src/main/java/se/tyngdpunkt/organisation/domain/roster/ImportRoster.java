package se.tyngdpunkt.organisation.domain.roster;

import java.util.ArrayList;
import java.util.UUID;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Does what a preview promised, all of it or nothing. */
@UseCase
public class ImportRoster {

    private final Organisation organisation;
    private final Register register;
    private final RosterDrafts drafts;
    private final Events events;
    private final RosterPlans plans;

    ImportRoster(Organisation organisation, Records records, Register register, RosterDrafts drafts, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.drafts = drafts;
        this.events = events;
        this.plans = new RosterPlans(organisation, records);
    }

    /** Plans anew when something has changed since the plan with that mark was shown. */
    public RosterOutcome approve(Viewer viewer, UUID file, Sheet sheet, String mark) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        return switch (plans.of(viewer, sheet)) {
            case RosterOutcome.Planned(var plan) when plan.mark().equals(mark) -> write(viewer, file, plan);
            case RosterOutcome other -> other;
        };
    }

    /** A share or form that began today is corrected where it stands, since a place cannot begin and end on one day. */
    private RosterOutcome write(Viewer viewer, UUID file, RosterPlan plan) {
        var today = organisation.today();
        plan.changed().forEach(register::change);
        var employments = new ArrayList<>(plan.employments());
        for (var change : plan.terms()) {
            if (change.standing().from().isBefore(today)) {
                register.change(change.standing().until(today));
                employments.add(change.wanted().since(today));
            } else {
                register.change(change.wanted());
            }
        }
        register.write(new Layout(plan.units(), today, plan.people(), employments, plan.roles()));
        drafts.drop(file);
        events.tell(Deed.of(viewer.signedIn(), "organisation.roster-imported", file));
        plan.roles().forEach(grant -> events.tell(RoleDeed.granted(viewer, grant)));
        return new RosterOutcome.Done(plan);
    }
}
