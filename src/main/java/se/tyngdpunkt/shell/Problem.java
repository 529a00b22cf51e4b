package se.tyngdpunkt.shell;

import java.util.List;
import java.util.Set;

/**
 * One thing wrong with one field: the field's id on the page, and the words that say what to do.
 *
 * @param name what the field is called on the page, for a summary that is read alone; empty where the words say it
 */
public record Problem(String field, String messageKey, List<Object> arguments, String name) {

    /** Places of a page that hold no answer: a problem there tells how things stand, not what somebody has typed. */
    private static final Set<String> PLACES = Set.of("innehall", "form", "rows", "state", "svar", "versions");

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments), "");
    }

    public Problem named(String fieldName) {
        return new Problem(field, messageKey, arguments, fieldName);
    }

    /** Nothing is written there yet: every message that asks for it has a key that ends so. */
    boolean isUnanswered() {
        return messageKey.endsWith(".missing");
    }

    boolean isAboutState() {
        return PLACES.contains(field);
    }
}
