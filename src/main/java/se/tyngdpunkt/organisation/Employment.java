package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A person's place in a group over time.
 *
 * @param sharePercent employment rate (tjänstgöringsgrad), 1 to 100 per cent
 * @param from first day
 * @param to first day after the last, {@link LocalDate#MAX} while it runs
 */
public record Employment(PersonId person, UnitId unit, int sharePercent, LocalDate from, LocalDate to) {}
