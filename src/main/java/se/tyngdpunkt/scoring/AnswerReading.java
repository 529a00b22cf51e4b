package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Instrument;

/** Typed text turned into answers, with every problem; a field with a problem is blank in the answers. */
public record AnswerReading(Answers answers, List<AnswerProblem> problems) {

    /** The largest number a row can be given; nobody has a thousand investigations. */
    public static final int LARGEST_COUNT = 999;

    public AnswerReading {
        problems = List.copyOf(problems);
    }

    /** Reads what was typed by the names of {@link AnswerField}; other names are passed over. Never throws. */
    public static AnswerReading of(Instrument instrument, Map<String, String> typed) {
        return new FieldReader(typed).read(instrument);
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
