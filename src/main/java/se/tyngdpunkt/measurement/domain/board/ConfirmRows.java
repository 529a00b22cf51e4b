package se.tyngdpunkt.measurement.domain.board;

import java.time.Clock;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.key.LedMeasurement;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.UseCase;

/** The nearest leader has gone through the rows and confirms them; the arithmetic is the product's (FFS 2.3, STEG 3). */
@UseCase
public class ConfirmRows {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    ConfirmRows(Forms forms, Instruments instruments, Organisation organisation, Events events, Clock clock) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** What came of confirming. */
    public sealed interface Confirmed {

        /** The rows are confirmed; also when they already were. */
        record Done() implements Confirmed {}

        /** The worker has sent other rows than those the leader saw. */
        record Changed() implements Confirmed {}

        /** The worker has taken it back and not sent it again. */
        record TakenBack() implements Confirmed {}

        /** The model lets the leader score: without her points there is nothing to confirm. */
        record NotScored() implements Confirmed {}
    }

    /** Confirms the rows as they stand in that revision. */
    public Confirmed confirm(Viewer viewer, MeasurementId id, int seenRevision) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        if (measured.round().imported()) {
            throw new Forbidden();
        }
        var head = measured.head();
        if (head.state() == MeasurementState.SUMMED || head.state() == MeasurementState.DISCUSSED) {
            return new Confirmed.Done();
        }
        if (!head.state().isSubmitted()) {
            return new Confirmed.TakenBack();
        }
        var version = instruments.byId(measured.round().instrument()).orElseThrow();
        if (version.instrument().way().isScoredByLeader()) {
            return new Confirmed.NotScored();
        }
        if (!forms.move(
                id,
                seenRevision,
                MeasurementState.SUBMITTED,
                MeasurementState.SUMMED,
                viewer.person(),
                clock.instant())) {
            return new Confirmed.Changed();
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.summed", id.value()).about(head.person()));
        return new Confirmed.Done();
    }
}
