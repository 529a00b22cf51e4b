package se.tyngdpunkt.measurement.domain.form;

import java.time.Clock;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Sends a worker's measurement to her leader, once, however often the button is pressed. */
@UseCase
public class SubmitMeasurement {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    SubmitMeasurement(Forms forms, Instruments instruments, Organisation organisation, Events events, Clock clock) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** What came of submitting. */
    public sealed interface Submitted {

        /** It is with her leader; also when it already was. */
        record Sent() implements Submitted {}

        /** Something is missing or wrong in the draft. */
        record Incomplete(AnswerReading reading) implements Submitted {}

        /** Another tab's version is waiting for her choice, and must not be lost unseen. */
        record Overtaken() implements Submitted {}

        /** The draft has changed since she checked it. */
        record Changed() implements Submitted {}

        /** The round has closed meanwhile; the draft is kept and readable. */
        record TooLate() implements Submitted {}
    }

    /** Submits the draft as it stands in that revision. */
    public Submitted submit(Viewer viewer, MeasurementId id, int revision) {
        var measured = forms.own(viewer.person(), id).orElseThrow(NotFound::new);
        if (measured.round().isAnonymous()) {
            throw new Forbidden();
        }
        if (!measured.isDraft()) {
            return new Submitted.Sent();
        }
        if (!measured.isOpenOn(organisation.today())) {
            return new Submitted.TooLate();
        }
        if (forms.setAside(id).isPresent()) {
            return new Submitted.Overtaken();
        }
        var grounds = Grounds.of(measured, forms, instruments, organisation);
        var instrument = grounds.version().instrument();
        var reading = AnswerReading.of(instrument, measured.typed(), grounds.day());
        if (!reading.maySubmit()) {
            return new Submitted.Incomplete(reading);
        }
        var answers = reading.answers();
        if (!forms.submit(id, revision, answers.typed(instrument), grounds.reckon(answers), clock.instant())) {
            return forms.own(viewer.person(), id).filter(Measured::isDraft).isPresent()
                    ? new Submitted.Changed()
                    : new Submitted.Sent();
        }
        events.tell(
                Deed.of(viewer.signedIn(), "measurement.submitted", id.value()).about(viewer.person()));
        return new Submitted.Sent();
    }
}
