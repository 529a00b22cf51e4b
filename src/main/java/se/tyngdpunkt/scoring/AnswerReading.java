package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Giver;

/** Typed text turned into answers, with every problem; a field with a problem is blank in the answers. */
public record AnswerReading(Answers answers, List<AnswerProblem> problems) {

    /** The largest number a row can be given; nobody has a thousand investigations. */
    public static final int LARGEST_COUNT = 999;

    public AnswerReading {
        problems = List.copyOf(problems);
    }

    /**
     * Reads what a worker has typed by the names of {@link AnswerField}; other names, and fields that others answer, are
     * passed over. A week has its year. Never throws.
     */
    public static AnswerReading of(Instrument instrument, Map<String, String> typed) {
        return new FieldReader(typed, Level.PERSON, Set.of(Giver.WORKER), Optional.empty()).read(instrument);
    }

    /** The same as she writes it on that day: a week without a year is the latest one. */
    public static AnswerReading of(Instrument instrument, Map<String, String> typed, LocalDate day) {
        return new FieldReader(typed, Level.PERSON, Set.of(Giver.WORKER), Optional.of(day)).read(instrument);
    }

    /** What the leader has answered, in the rows that the worker has; {@code typed} is what both have. */
    public static AnswerReading byLeader(Instrument instrument, Map<String, String> typed, LocalDate day) {
        return new FieldReader(typed, Level.PERSON, Set.of(Giver.LEADER), Optional.of(day)).read(instrument);
    }

    /** Everything that is known of her: what both have answered. */
    public static AnswerReading ofBoth(Instrument instrument, Map<String, String> typed) {
        return new FieldReader(typed, Level.PERSON, Set.of(Giver.WORKER, Giver.LEADER), Optional.empty())
                .read(instrument);
    }

    /** Whether two models surely make the same answers of what a person and her leader type: only what rows weigh differs. */
    public static boolean isAlike(Instrument one, Instrument other) {
        return asked(one).equals(asked(other));
    }

    private static List<Object> asked(Instrument instrument) {
        return instrument.partsOf(Level.PERSON).stream()
                .map(part -> part instanceof Part.Rows ? new AskedInRows(part.key(), RowFields.of(part)) : part)
                .toList();
    }

    private record AskedInRows(String part, List<Part.Field> fields) {}

    /** What the manager of a unit writes of the unit on that day. */
    public static AnswerReading ofUnit(Instrument instrument, Map<String, String> typed, LocalDate day) {
        return new FieldReader(typed, Level.UNIT, Set.of(Giver.values()), Optional.of(day)).read(instrument);
    }

    /** The same as it was kept: a week has its year. */
    public static AnswerReading ofUnit(Instrument instrument, Map<String, String> typed) {
        return new FieldReader(typed, Level.UNIT, Set.of(Giver.values()), Optional.empty()).read(instrument);
    }

    /** What must be mended before a draft can be kept whole: everything but what is only missing. */
    public List<AnswerProblem> problemsOfDraft() {
        return problems.stream()
                .filter(problem -> problem.kind() != AnswerProblem.Kind.MISSING)
                .toList();
    }

    public boolean maySubmit() {
        return problems.isEmpty();
    }
}
