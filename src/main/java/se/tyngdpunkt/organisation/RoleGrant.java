package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A role that a person has over a unit and all below it.
 *
 * @param from first day
 * @param to first day after the last, {@link LocalDate#MAX} while it runs
 */
public record RoleGrant(PersonId person, Role role, UnitId unit, LocalDate from, LocalDate to) {

    /** Absent while it runs. */
    public Optional<LocalDate> lastDay() {
        return Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)).map(day -> day.minusDays(1));
    }
}
