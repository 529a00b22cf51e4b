package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Instrument;

/** Typed text turned into answers, with every problem; fields with a problem are blank in the answers. */
public record AnswerReading(Answers answers, List<AnswerProblem> problems) {

    public AnswerReading {
        problems = List.copyOf(problems);
    }

    /** Reads what was typed by the names of {@link AnswerField}; other names are passed over. Never throws. */
    public static AnswerReading of(Instrument instrument, Map<String, String> typed) {
        return new AnswerReading(Answers.BLANK, List.of());
    }

    /** What must be mended before a draft can be kept: everything but what is only missing. */
    public List<AnswerProblem> problemsOfDraft() {
        return problems.stream()
                .filter(problem -> problem.kind() != AnswerProblem.Kind.MISSING)
                .toList();
    }

    public boolean maySubmit() {
        return problems.isEmpty();
    }
}
