package se.tyngdpunkt.organisation.domain.roster;

import java.time.Clock;
import java.util.UUID;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.report.Comparisons;
import se.tyngdpunkt.organisation.domain.report.Comparisons.Waiting;
import se.tyngdpunkt.organisation.domain.sheet.SheetReading;
import se.tyngdpunkt.shared.UseCase;

/** Compares a long list with what there is, tells meanwhile how far it has come, and keeps what it comes to. */
@UseCase
public class CompareRoster {

    private final Comparisons comparisons;
    private final SheetReading sheets;
    private final RosterPlans plans;
    private final Clock clock;

    CompareRoster(
            Comparisons comparisons, SheetReading sheets, Organisation organisation, Records records, Clock clock) {
        this.comparisons = comparisons;
        this.sheets = sheets;
        this.plans = new RosterPlans(organisation, records);
        this.clock = clock;
    }

    /** Nothing when the list has gone or another came in its place. */
    public void compare(UUID file) {
        comparisons.waiting(file).ifPresent(list -> compare(file, list));
    }

    private void compare(UUID file, Waiting list) {
        comparisons.moved(file, 0, 0, clock.instant());
        var planned = plans.of(
                list.administrator(),
                sheets.ofKept(list.text()),
                (read, compared) -> comparisons.moved(file, read, compared, clock.instant()));
        comparisons.told(file, planned.outcome(), clock.instant());
    }
}
