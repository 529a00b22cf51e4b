package se.tyngdpunkt.organisation.domain.roster;

import java.util.UUID;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.report.Comparison;
import se.tyngdpunkt.organisation.domain.report.Comparisons;
import se.tyngdpunkt.organisation.domain.report.RosterOutcome;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.UseCase;

/** Tells what a file would change, and changes nothing. */
@UseCase
public class PreviewRoster {

    private final Comparisons comparisons;
    private final RosterPlans plans;

    PreviewRoster(Comparisons comparisons, Organisation organisation, Records records) {
        this.comparisons = comparisons;
        this.plans = new RosterPlans(organisation, records);
    }

    /** As things stand now, but of a long list as they stood when it was compared. */
    public RosterOutcome preview(Viewer viewer, UUID file, Sheet sheet) {
        Permission.toLookAfterPeople(viewer);
        return comparisons
                .find(file, viewer.person())
                .flatMap(Comparison::outcome)
                .orElseGet(() -> plans.of(viewer.person(), sheet).outcome());
    }
}
