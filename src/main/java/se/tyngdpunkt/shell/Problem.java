package se.tyngdpunkt.shell;

import java.util.List;
import java.util.Set;

/** One thing wrong with one field: the field's id on the page, and the words that say what to do. */
public record Problem(String field, String messageKey, List<Object> arguments) {

    /** Places of a page that hold no answer: a problem there tells how things stand, not what somebody has typed. */
    private static final Set<String> PLACES = Set.of("innehall", "form", "rows", "state", "svar", "versions");

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }

    boolean isAboutState() {
        return PLACES.contains(field);
    }
}
