package se.tyngdpunkt.measurement;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.shared.UnitId;

/**
 * A round as other modules may know it.
 *
 * @param month first day of the month that names it
 * @param unit the part of the organisation it is for
 * @param lastDay the last day to submit
 * @param privacy who may see the answers, as everybody in it has been told
 * @param bridge the other key that the same answers are scored with too; of a bridge round only
 */
public record Round(
        RoundId id,
        String name,
        LocalDate month,
        InstrumentVersionId instrument,
        UnitId unit,
        LocalDate opensOn,
        LocalDate lastDay,
        RoundState state,
        Privacy privacy,
        Optional<InstrumentVersionId> bridge) {

    /** Whether anybody but the worker herself may know what she answers, or that she has. */
    public boolean isNamed() {
        return privacy == Privacy.NAMED;
    }

    public boolean isAnonymous() {
        return privacy == Privacy.ANONYMOUS;
    }
}
