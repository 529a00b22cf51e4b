package se.tyngdpunkt.measurement.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.shell.Problems;

/**
 * What changes on the form each time it is saved: the state of saving, the steps, the sum with its arithmetic.
 *
 * @param state what came of the latest save
 * @param leftOut what is wrong with the fields that could not be kept, of a save that kept the rest
 * @param score present once step 1 is answered: how it is felt comes before what it adds up to
 */
public record SavedPart(
        MeasurementId id,
        int revision,
        State state,
        Optional<Instant> savedAt,
        List<Step> steps,
        Instrument instrument,
        Problems leftOut,
        Optional<Explained> score) {

    /** What came of saving. */
    public enum State {
        NOTHING_YET,
        KEPT,
        PARTLY,
        OVERTAKEN,
        TOO_LATE
    }

    public boolean isKept() {
        return state == State.KEPT || state == State.PARTLY;
    }

    /** One part of the form, and whether all its fields that must be answered are. */
    public record Step(String key, Text title, boolean isDone) {}

    static SavedPart of(
            MeasurementId id,
            int revision,
            State state,
            Optional<Instant> savedAt,
            Instrument instrument,
            Problems leftOut,
            AnswerReading reading,
            Map<String, String> typed,
            Explained score) {
        var felt = reading.answers().options().size() == instrument.scales().size();
        return new SavedPart(
                id,
                revision,
                state,
                savedAt,
                instrument.parts().stream()
                        .filter(part -> !(part instanceof Part.FreeComment))
                        .map(part -> new Step(part.key(), part.title(), isDone(part, typed, reading)))
                        .toList(),
                instrument,
                leftOut,
                felt ? Optional.of(score) : Optional.empty());
    }

    private static boolean isDone(Part part, Map<String, String> typed, AnswerReading reading) {
        return AnswerField.of(part).stream()
                .allMatch(field -> typed.containsKey(field.name())
                        && reading.problems().stream()
                                .noneMatch(problem -> problem.field().equals(field)));
    }
}
