package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.Locale;

/** What is wrong with one field as typed; never repeats what was typed. */
public record AnswerProblem(AnswerField field, Kind kind, List<String> arguments) {

    /** MISSING hinders submitting only; a draft may be saved with it. */
    public enum Kind {
        MISSING,
        NOT_A_NUMBER,
        NEGATIVE,
        NOT_WHOLE,
        TOO_MANY_DECIMALS,
        TOO_LARGE,
        UNKNOWN_OPTION,
        TOO_LONG,
        HAS_PERSONAL_IDENTITY_NUMBER,
        TOO_SMALL,
        NOT_MORE,
        NOT_LESS,
        NOT_A_DATE,
        NOT_A_WEEK,
        NOT_A_LABEL,
        REASON_MISSING,
        REWRITTEN,
        ENDS_BEFORE_IT_BEGINS,
        TOO_MANY_ROWS
    }

    public AnswerProblem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence to show, in the messages of {@code scoring}; {@code {0}} is the first argument. */
    public String messageKey() {
        return "scoring.answer." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
