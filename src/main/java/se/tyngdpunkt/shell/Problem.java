package se.tyngdpunkt.shell;

import java.util.List;

/** One thing wrong with one field: the field's id on the page, and the words that say what to do. */
public record Problem(String field, String messageKey, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }
}
