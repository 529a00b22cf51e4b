package se.tyngdpunkt.measurement.domain.anonymous;

import java.util.Map;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/**
 * Sends a worker's answers to an anonymous round, once, however often the button is pressed. What she answers and that she
 * has are noted in the same transaction, so that neither is without the other, and the trail hears of neither until the
 * round closes.
 */
@UseCase
public class SendAnonymously {

    private final Forms forms;
    private final AnonymousAnswers answers;
    private final Instruments instruments;
    private final Organisation organisation;

    SendAnonymously(Forms forms, AnonymousAnswers answers, Instruments instruments, Organisation organisation) {
        this.forms = forms;
        this.answers = answers;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** What came of sending. */
    public sealed interface Sending {

        /** It is kept; also when it already was, and then nothing of what is sent now. */
        record Sent() implements Sending {}

        /** Something is missing or wrong. */
        record Incomplete(AnswerReading reading) implements Sending {}

        /** The round has closed: nothing is kept. */
        record TooLate() implements Sending {}
    }

    public Sending send(Viewer viewer, MeasurementId id, Map<String, String> typed) {
        var participation = forms.own(viewer.person(), id)
                .filter(found -> found.round().isAnonymous())
                .orElseThrow(NotFound::new);
        if (!participation.isDraft()) {
            return new Sending.Sent();
        }
        if (!answers.areTakenIn(participation.round().id())) {
            return new Sending.TooLate();
        }
        var instrument = instruments
                .byId(participation.round().instrument())
                .orElseThrow()
                .instrument();
        var reading = AnswerReading.of(instrument, typed, organisation.today());
        if (!reading.maySubmit()) {
            return new Sending.Incomplete(reading);
        }
        if (answers.takePart(id)) {
            answers.add(
                    participation.round(),
                    participation.head().group(),
                    reading.answers().typed(instrument));
        }
        return new Sending.Sent();
    }
}
