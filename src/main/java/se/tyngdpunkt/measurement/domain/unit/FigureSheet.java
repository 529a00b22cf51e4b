package se.tyngdpunkt.measurement.domain.unit;

import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Unit;

/**
 * What a unit's manager has before her while she reports.
 *
 * @param earlier what was reported the time before, in a comparable version
 * @param isOpen whether it can still be sent or changed
 */
public record FigureSheet(
        Round round,
        Unit unit,
        InstrumentVersion version,
        UnitReport report,
        Optional<Earlier> earlier,
        boolean isOpen) {

    /** An earlier round with what was sent in it. */
    public record Earlier(Round round, UnitReport.Sent sent) {}
}
