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

/** The nearest leader hands a measurement back to be corrected, before the talk; the answers are the worker's to change. */
@UseCase
public class HandBack {

    private final Forms forms;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    HandBack(Forms forms, Organisation organisation, Events events, Clock clock) {
        this.forms = forms;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** False if it is not there to hand back: a draft, discussed, or the round has closed and she was not let in. */
    public boolean handBack(Viewer viewer, MeasurementId id, String reason) {
        var measured = forms.measured(id).orElseThrow(NotFound::new);
        var head = measured.head();
        if (!organisation.leads(viewer, head.person())) {
            if (viewer.isPerson(head.person())) {
                throw new Forbidden();
            }
            throw new NotFound();
        }
        if (!measured.isOpenOn(organisation.today())) {
            return false;
        }
        var at = clock.instant();
        if (!forms.move(id, MeasurementState.SUBMITTED, MeasurementState.DRAFT, viewer.person(), at)
                && !forms.move(id, MeasurementState.SUMMED, MeasurementState.DRAFT, viewer.person(), at)) {
            return false;
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.handed-back", id.value())
                .about(head.person())
                .because(reason));
        return true;
    }
}
