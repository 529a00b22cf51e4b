package se.tyngdpunkt.organisation.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.deed.EmploymentEnd;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Absent;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Cover;

/**
 * Which of the places that a list does not name are to end, as an administrator has ticked them.
 *
 * @param isAll whether every place does that the cover leaves to choose from
 * @param chosen keys of places, where not all do
 */
public record Endings(Cover cover, boolean isAll, Set<String> chosen, String typedLastDay) {

    /** The field of the last day. */
    public static final String LAST_DAY = "lastDay";

    public Endings {
        chosen = Set.copyOf(chosen);
    }

    /** Nobody ends by a list alone. */
    public static Endings none(Cover cover, LocalDate today) {
        return new Endings(cover, false, Set.of(), today.minusDays(1).toString());
    }

    /** The places with their ends. All are those that have begun. One that is to end earlier anyway is left as it is. */
    public Outcome<List<Employment>> ended(RosterReport report, LocalDate today) {
        var wanted = report.absent(cover).stream()
                .filter(each -> isAll ? !each.place().from().isAfter(today) : chosen.contains(each.key()))
                .toList();
        var reading = new Reading(today);
        var to = wanted.isEmpty() ? today : reading.day(LAST_DAY, typedLastDay).plusDays(1);
        if (!reading.isFine()) {
            return reading.refused();
        }
        var ended = new ArrayList<Employment>();
        for (var each : wanted) {
            var flaw = EmploymentEnd.flaw(each.place(), to);
            if (flaw.isEmpty()) {
                ended.add(each.place().until(to));
            } else if (flaw.get() != Flaw.ALREADY_ENDED) {
                reading.fault(isAll ? LAST_DAY : each.key(), flaw.get());
            }
        }
        return reading.isFine() ? Outcome.done(ended) : reading.refused();
    }

    public boolean has(Absent absent) {
        return chosen.contains(absent.key());
    }
}
