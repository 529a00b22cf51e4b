package se.tyngdpunkt.measurement.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.TimeQuestion;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.shell.Problems;

/**
 * What changes on the form each time it is saved: the state of saving, the steps, the sum with its arithmetic.
 *
 * @param state what came of the latest save
 * @param leftOut what is wrong with the fields that could not be kept, of a save that kept the rest
 * @param asks what of the working time may be a slip
 * @param score present once step 1 is answered: how it is felt comes before what it adds up to; not where the leader scores
 * @param notes what the model says of each row
 */
public record SavedPart(
        MeasurementId id,
        int revision,
        State state,
        Optional<Instant> savedAt,
        List<Step> steps,
        Instrument instrument,
        Problems leftOut,
        List<TimeQuestion> asks,
        Optional<Explained> score,
        RowNotes notes) {

    /** What came of saving. */
    public enum State {
        NOTHING_YET,
        KEPT,
        PARTLY,
        OVERTAKEN,
        TOO_LATE
    }

    /** Whether the form has a place for the sum: not where the leader scores, nor where nothing weighs. */
    public boolean tellsSum() {
        return !instrument.way().isScoredByLeader()
                && instrument.parts().stream().anyMatch(SavedPart::weighs);
    }

    /** Whether its rows add to a sum. */
    static boolean weighs(Part part) {
        return part instanceof Part.CountedActivities
                || (part instanceof Part.Rows list && !list.weights().isEmpty());
    }

    public boolean isKept() {
        return state == State.KEPT || state == State.PARTLY;
    }

    /** One part of the form, and how far it has come. */
    public record Step(String key, Text title, Progress progress) {}

    /** OPTIONAL is a part that may be left blank, and is. */
    public enum Progress {
        LEFT,
        OPTIONAL,
        DONE
    }

    public static SavedPart of(
            MeasurementId id,
            int revision,
            State state,
            Optional<Instant> savedAt,
            Instrument instrument,
            Problems leftOut,
            AnswerReading reading,
            Occasion occasion,
            Locale language) {
        var typed = reading.answers().typed(instrument);
        var isTold = !instrument.way().isScoredByLeader()
                && reading.answers().options().size() == instrument.scales().size();
        return new SavedPart(
                id,
                revision,
                state,
                savedAt,
                instrument.partsOf(Level.PERSON).stream()
                        .filter(part -> !(part instanceof Part.FreeComment))
                        .map(part -> new Step(part.key(), part.title(), progress(part, reading, typed)))
                        .toList(),
                instrument,
                leftOut,
                TimeQuestion.of(instrument, reading.answers()),
                isTold ? Optional.of(occasion.explained()) : Optional.empty(),
                RowNotes.of(occasion, isTold, language));
    }

    /** By what was read, so that a field sent blank and one not sent at all are the same. */
    private static Progress progress(Part part, AnswerReading reading, Map<String, String> typed) {
        if (reading.problems().stream().anyMatch(problem -> problem.field().isOf(part))) {
            return Progress.LEFT;
        }
        var answered = AnswerField.of(part, typed).stream().anyMatch(field -> typed.containsKey(field.name()));
        return !part.required() && !answered ? Progress.OPTIONAL : Progress.DONE;
    }
}
