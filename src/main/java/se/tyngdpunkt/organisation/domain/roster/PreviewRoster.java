package se.tyngdpunkt.organisation.domain.roster;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.UseCase;

/** Tells what a file would change, and changes nothing. */
@UseCase
public class PreviewRoster {

    private final RosterPlans plans;

    PreviewRoster(Organisation organisation, Records records) {
        this.plans = new RosterPlans(organisation, records);
    }

    public RosterOutcome preview(Viewer viewer, Sheet sheet) {
        Permission.toLookAfterPeople(viewer);
        return plans.of(viewer, sheet);
    }
}
