package se.tyngdpunkt.shell;

import java.util.List;

/**
 * One thing wrong with one field: the field's id on the page, and the words that say what to do.
 *
 * @param name what the field is called on the page, for a summary that is read alone; empty where the words say it
 * @param isAboutState whether it tells how things stand, at a place that holds no answer, and not what somebody has typed
 */
public record Problem(String field, String messageKey, List<Object> arguments, String name, boolean isAboutState) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments), "", false);
    }

    public Problem named(String fieldName) {
        return new Problem(field, messageKey, arguments, fieldName, isAboutState);
    }

    /** Nothing is written there yet: every message that asks for it has a key that ends so. */
    boolean isUnanswered() {
        return messageKey.endsWith(".missing");
    }
}
