package se.tyngdpunkt.measurement.domain.board;

import java.time.Clock;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** The nearest leader has gone through the rows and confirms them; the arithmetic is the product's (FFS 2.3, STEG 3). */
@UseCase
public class ConfirmRows {

    private final Forms forms;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    ConfirmRows(Forms forms, Organisation organisation, Events events, Clock clock) {
        this.forms = forms;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Confirming again changes nothing; false if the worker has taken it back meanwhile. */
    public boolean confirm(Viewer viewer, MeasurementId id) {
        var head = forms.measured(id).orElseThrow(NotFound::new).head();
        if (!organisation.leads(viewer, head.person())) {
            if (viewer.isPerson(head.person())) {
                throw new Forbidden();
            }
            throw new NotFound();
        }
        if (head.state() == MeasurementState.SUMMED || head.state() == MeasurementState.DISCUSSED) {
            return true;
        }
        if (!forms.move(id, MeasurementState.SUBMITTED, MeasurementState.SUMMED, viewer.person(), clock.instant())) {
            return false;
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.summed", id.value()).about(head.person()));
        return true;
    }
}
