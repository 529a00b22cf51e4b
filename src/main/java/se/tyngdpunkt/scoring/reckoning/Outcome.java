package se.tyngdpunkt.scoring.reckoning;

import java.util.Optional;
import se.tyngdpunkt.shared.number.Exact;

/** A number, or why there is none. */
public sealed interface Outcome {

    record Known(Exact number) implements Outcome {}

    /** {@code about} is the key of the field, measure, norm or list it stems from, where there is one. */
    record Unknown(Why why, String about) implements Outcome {}

    enum Why {
        /** Not answered. */
        BLANK,
        /** The model says nothing for this answer. */
        NOT_DEFINED,
        /** A share of nothing. */
        DIVIDED_BY_ZERO,
        /** There are no rows to take it from. */
        NO_ROWS,
        /** The model has no figure of this unit from the time before. */
        NO_BASELINE,
        /** The norm does not concern this person or unit. */
        DOES_NOT_APPLY
    }

    static Outcome of(Exact number) {
        return new Known(number);
    }

    static Outcome unknown(Why why, String about) {
        return new Unknown(why, about);
    }

    default Optional<Exact> ifKnown() {
        return this instanceof Known(var number) ? Optional.of(number) : Optional.empty();
    }
}
