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

    /** What came of handing back. */
    public sealed interface HandedBack {

        record Done() implements HandedBack {}

        /** The worker has sent other rows than those the leader saw. */
        record Changed() implements HandedBack {}

        /** Not there to hand back: a draft, discussed, or the round has closed and she was not let in. */
        record TooLate() implements HandedBack {}
    }

    /** Hands back the measurement as it stands in that revision. */
    public HandedBack handBack(Viewer viewer, MeasurementId id, int seenRevision, String reason) {
        var measured = forms.measured(id).orElseThrow(NotFound::new);
        var head = measured.head();
        if (!organisation.leads(viewer, head.person())) {
            if (viewer.isPerson(head.person())) {
                throw new Forbidden();
            }
            throw new NotFound();
        }
        var isThere = head.state() == MeasurementState.SUBMITTED || head.state() == MeasurementState.SUMMED;
        if (!isThere || !measured.isOpenOn(organisation.today())) {
            return new HandedBack.TooLate();
        }
        if (!forms.move(id, seenRevision, head.state(), MeasurementState.DRAFT, viewer.person(), clock.instant())) {
            return new HandedBack.Changed();
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.handed-back", id.value())
                .about(head.person())
                .because(reason));
        return new HandedBack.Done();
    }
}
