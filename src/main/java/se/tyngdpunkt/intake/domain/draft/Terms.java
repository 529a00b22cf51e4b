package se.tyngdpunkt.intake.domain.draft;

import java.time.LocalDate;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.shared.UnitId;

/**
 * Of which round a file tells.
 *
 * @param version the hash of the model's version
 */
public record Terms(String name, String version, UnitId unit, LocalDate firstDay, LocalDate lastDay, Privacy privacy) {

    EarlierRound round(InstrumentVersion instrument, String file, String digest) {
        return new EarlierRound(name, instrument, unit, firstDay, lastDay, privacy, file, digest);
    }
}
