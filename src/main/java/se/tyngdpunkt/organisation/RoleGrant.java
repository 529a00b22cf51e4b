package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A role that a person has over a unit and all below it.
 *
 * @param from first day
 * @param to first day after the last, {@link LocalDate#MAX} while it runs
 */
public record RoleGrant(PersonId person, Role role, UnitId unit, LocalDate from, LocalDate to) {}
