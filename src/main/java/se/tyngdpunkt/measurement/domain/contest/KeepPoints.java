package se.tyngdpunkt.measurement.domain.contest;

import java.time.Clock;
import java.util.UUID;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.key.LedMeasurement;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** The nearest leader lets the points of a contested row stand, and says why. */
@UseCase
public class KeepPoints {

    private final Forms forms;
    private final Contests contests;
    private final Organisation organisation;
    private final TellOfAnswer telling;
    private final Clock clock;

    KeepPoints(Forms forms, Contests contests, Organisation organisation, TellOfAnswer telling, Clock clock) {
        this.forms = forms;
        this.contests = contests;
        this.organisation = organisation;
        this.telling = telling;
        this.clock = clock;
    }

    /** False when it waits for no answer any more. */
    public boolean keep(Viewer viewer, MeasurementId id, UUID contested, String reason) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        var found = waiting(contests, id, contested);
        if (!mayBeAnswered(measured)
                || !found.isWaiting()
                || !contests.answer(
                        id, found.answered(new ContestedRow.Kept(viewer.person(), clock.instant(), reason)))) {
            return false;
        }
        telling.tell(viewer, measured, "measurement.contest-kept", reason);
        return true;
    }

    /** Also when the talk has been held: what waits for an answer then may be what they agreed on in it. */
    static boolean mayBeAnswered(Measured measured) {
        var state = measured.head().state();
        return state == MeasurementState.SUMMED || state == MeasurementState.DISCUSSED;
    }

    static ContestedRow waiting(Contests contests, MeasurementId id, UUID contested) {
        return contests.of(id).stream()
                .filter(one -> one.id().equals(contested))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
