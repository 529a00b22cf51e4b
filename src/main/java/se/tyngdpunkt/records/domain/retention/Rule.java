package se.tyngdpunkt.records.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

/**
 * What has been decided of one kind.
 *
 * @param months after how many it goes; none where it is to be kept
 * @param archivedFirst whether it goes only when it has been written out for the archive
 * @param decision which decision of the municipality that is
 * @param firstDay the first day in whose night it counts
 * @param withdrawn when it was taken back, which is before that day
 */
public record Rule(
        RuleId id,
        String kind,
        OptionalInt months,
        boolean archivedFirst,
        String decision,
        PersonId by,
        Instant at,
        LocalDate firstDay,
        Optional<Instant> withdrawn) {

    public static final int MOST_MONTHS = 1200;

    /** Administrators decide, and to everybody else there is no such page. */
    static void require(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    /** The last day from which the time has run out on that one; none where it never does. */
    public Optional<LocalDate> last(LocalDate today) {
        return months.stream().mapToObj(today::minusMonths).findFirst();
    }
}
