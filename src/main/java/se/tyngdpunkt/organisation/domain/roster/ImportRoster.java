package se.tyngdpunkt.organisation.domain.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.organisation.domain.deed.EmploymentEnd;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.report.Comparisons;
import se.tyngdpunkt.organisation.domain.report.Endings;
import se.tyngdpunkt.organisation.domain.report.RosterOutcome;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Deeds;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Does what a preview promised, all of it or nothing. */
@UseCase
public class ImportRoster {

    private final Organisation organisation;
    private final Register register;
    private final RosterDrafts drafts;
    private final Comparisons comparisons;
    private final Events events;
    private final Clock clock;
    private final RosterPlans plans;

    ImportRoster(
            Organisation organisation,
            Records records,
            Register register,
            RosterDrafts drafts,
            Comparisons comparisons,
            Events events,
            Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.drafts = drafts;
        this.comparisons = comparisons;
        this.events = events;
        this.clock = clock;
        this.plans = new RosterPlans(organisation, records);
    }

    /** Plans anew when something has changed since the plan with that mark was shown. */
    public RosterOutcome approve(Viewer viewer, UUID file, Sheet sheet, String mark, Endings endings) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        var planned = plans.of(viewer.person(), sheet);
        return planned.plan()
                .filter(plan -> plan.report().mark().equals(mark))
                .map(plan -> switch (endings.ended(plan.report(), organisation.today())) {
                    case Outcome.Refused<List<Employment>>(var faults) ->
                        new RosterOutcome.Refused(plan.report(), faults);
                    case Outcome.Done<List<Employment>>(var ended) -> write(viewer, file, plan, ended);
                })
                .orElseGet(() -> tellAnew(file, planned.outcome()));
    }

    private RosterOutcome tellAnew(UUID file, RosterOutcome outcome) {
        comparisons.told(file, outcome, clock.instant());
        return outcome;
    }

    /** A share or form that began today is corrected where it stands, since a place cannot begin and end on one day. */
    private RosterOutcome write(Viewer viewer, UUID file, RosterPlan plan, List<Employment> ended) {
        var today = organisation.today();
        var begun = new ArrayList<>(plan.employments());
        var mended = new ArrayList<>(ended);
        for (var change : plan.terms()) {
            if (change.standing().from().isBefore(today)) {
                mended.add(change.standing().until(today));
                begun.add(change.wanted().since(today));
            } else {
                mended.add(change.wanted());
            }
        }
        register.changeAll(plan.changed(), mended);
        register.write(new Layout(plan.units(), today, plan.people(), begun, plan.roles()));
        drafts.drop(file);
        var deeds = new ArrayList<Deed>();
        deeds.add(Deed.of(viewer.signedIn(), "organisation.roster-imported", file));
        ended.forEach(each -> deeds.add(EmploymentEnd.deed(viewer, each)));
        plan.roles().forEach(grant -> deeds.add(RoleDeed.granted(viewer, grant)));
        events.tell(new Deeds(deeds));
        return new RosterOutcome.Done(plan.report());
    }
}
