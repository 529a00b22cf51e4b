package se.tyngdpunkt.measurement.domain;

import java.util.function.Function;
import se.tyngdpunkt.shell.Problems;

/** What came of a deed that a user asked for: done, or refused with what to mend. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Problems problems) implements Outcome<T> {}

    /** Goes on with what was done; what was refused stays refused. */
    default <R> Outcome<R> then(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Done<T> done -> new Done<>(next.apply(done.value()));
            case Refused<T> refused -> new Refused<>(refused.problems());
        };
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String field, String messageKey, Object... arguments) {
        return new Refused<>(Problems.at(field, messageKey, arguments));
    }

    /** Nothing that was typed is wrong: it cannot be done as things stand. */
    static <T> Outcome<T> refusedAsItStands(String messageKey, Object... arguments) {
        return new Refused<>(Problems.ofState("state", messageKey, arguments));
    }
}
