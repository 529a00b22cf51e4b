package se.tyngdpunkt.measurement.domain.form;

import java.time.Clock;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Lets a worker change what she has sent, until her leader has confirmed the rows. */
@UseCase
public class TakeBack {

    private final Forms forms;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    TakeBack(Forms forms, Organisation organisation, Events events, Clock clock) {
        this.forms = forms;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** False if it is too late: confirmed meanwhile, or the round has closed. */
    public boolean takeBack(Viewer viewer, MeasurementId id) {
        var measured = forms.own(viewer.person(), id).orElseThrow(NotFound::new);
        if (!measured.mayBeTakenBackOn(organisation.today())
                || !forms.move(
                        id,
                        measured.revision(),
                        MeasurementState.SUBMITTED,
                        MeasurementState.DRAFT,
                        viewer.person(),
                        clock.instant())) {
            return false;
        }
        events.tell(
                Deed.of(viewer.signedIn(), "measurement.taken-back", id.value()).about(viewer.person()));
        return true;
    }
}
