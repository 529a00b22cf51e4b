package se.tyngdpunkt.measurement.domain;

import se.tyngdpunkt.shell.Problems;

/** What came of a deed that a user asked for: done, or refused with what to mend. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Problems problems) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String field, String messageKey, Object... arguments) {
        return new Refused<>(Problems.at(field, messageKey, arguments));
    }

    /** Nothing that was typed is wrong: it cannot be done as things stand. */
    static <T> Outcome<T> refusedAsItStands(String messageKey) {
        return new Refused<>(Problems.ofState("state", messageKey));
    }
}
