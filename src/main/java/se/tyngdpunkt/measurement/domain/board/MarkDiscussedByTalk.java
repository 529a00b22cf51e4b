package se.tyngdpunkt.measurement.domain.board;

import java.time.Clock;
import se.tyngdpunkt.measurement.MarkDiscussed;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

@UseCase
class MarkDiscussedByTalk implements MarkDiscussed {

    private final Forms forms;
    private final Events events;
    private final Clock clock;

    MarkDiscussedByTalk(Forms forms, Events events, Clock clock) {
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void discussed(Viewer by, MeasurementId measurement) {
        var measured = forms.measured(measurement).orElseThrow(NotFound::new);
        if (forms.move(
                measurement,
                measured.revision(),
                MeasurementState.SUMMED,
                MeasurementState.DISCUSSED,
                by.person(),
                clock.instant())) {
            events.tell(Deed.of(by.signedIn(), "measurement.discussed", measurement.value())
                    .about(measured.head().person()));
        }
    }
}
