package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * What stands in the fields of a form about figures or rows, and what is wrong with it.
 *
 * @param closed whether they can be read only
 */
public record FieldsPart(Map<String, String> typed, boolean closed, Problems problems) {

    public FieldsPart {
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** As its reader would write it. */
    public String written(String name, Field field, Words words) {
        return switch (field.type()) {
            case WEEK -> AnswerSheet.shown(FieldType.WEEK, typed(name), words);
            case NUMBER, WHOLE, PER_CENT, HOURS -> AnswerSheet.figureIn(words.language(), typed(name));
            case DATE, CHOICE, YES_NO, TEXT -> typed(name);
        };
    }

    /** Which keys a small screen shows; the one for numbers has no minus sign. */
    public String keyboardOf(Field field) {
        return switch (field.type()) {
            case WHOLE -> "numeric";
            case NUMBER, PER_CENT -> "decimal";
            case HOURS, DATE, WEEK, CHOICE, YES_NO, TEXT -> "text";
        };
    }

    /** Each fault with the name of its field. */
    public static Problems problemsOf(
            List<AnswerProblem> faults, Instrument instrument, Map<String, String> typed, Words words) {
        return FormProblems.of(faults, instrument, typed, words);
    }
}
