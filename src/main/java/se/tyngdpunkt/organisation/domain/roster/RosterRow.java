package se.tyngdpunkt.organisation.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;

/**
 * One row that reads well by itself.
 *
 * @param path the units from the department down, levels skipped where the file skips them
 */
record RosterRow(int number, List<Step> path, Optional<Someone> someone) {

    record Step(UnitKind kind, String name) {}

    record Someone(
            String givenName,
            String familyName,
            String email,
            Optional<LocalDate> professionSince,
            OptionalInt share,
            Optional<Form> form,
            Role role) {}
}
