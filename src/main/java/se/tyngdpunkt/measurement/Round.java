package se.tyngdpunkt.measurement;

import java.time.LocalDate;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A round as other modules may know it.
 *
 * @param month first day of the month that names it
 * @param unit the part of the organisation it is for
 * @param lastDay the last day to submit
 */
public record Round(
        RoundId id,
        String name,
        LocalDate month,
        InstrumentVersionId instrument,
        UnitId unit,
        LocalDate opensOn,
        LocalDate lastDay,
        RoundState state) {}
