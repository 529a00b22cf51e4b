package se.tyngdpunkt.result;

import java.util.Optional;
import java.util.function.Function;

/** A figure about more than one person: the only type that pages, charts, files and contracts accept. */
public sealed interface Figure<T> {

    /**
     * A figure that may be seen.
     *
     * @param count how many answers it is made of
     */
    record Shown<T>(T value, int count) implements Figure<T> {}

    /** A figure that may not; it holds no number to leak. */
    record Withheld<T>(Reason reason) implements Figure<T> {}

    /** Why a figure is withheld. Says nothing about answers: it follows from numbers of people, or covers several causes. */
    enum Reason {
        /** Fewer answers than the limit. */
        TOO_FEW,
        /** Shown, it would tell about somebody: it or one beside it, or nearly all gave the same answer. Which is not said. */
        PROTECTED,
        /** Made of each part by itself, and of the parts together by nobody. */
        APART,
        /** The answers are deleted, and with them who gave them. */
        DELETED
    }

    default boolean isShown() {
        return this instanceof Shown;
    }

    default Optional<T> shown() {
        return this instanceof Shown<T> shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /** The same protection around another form of the value. */
    default <R> Figure<R> map(Function<? super T, ? extends R> form) {
        return switch (this) {
            case Shown<T> shown -> new Shown<>(form.apply(shown.value()), shown.count());
            case Withheld<T> withheld -> new Withheld<>(withheld.reason());
        };
    }
}
