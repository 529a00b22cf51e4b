package se.tyngdpunkt.instrument.rule;

import se.tyngdpunkt.shared.number.Exact;

/** One end of an interval: none, or a number that belongs to it or not. */
public sealed interface Bound {

    static Bound none() {
        return new None();
    }

    record None() implements Bound {}

    record At(Exact number, boolean included) implements Bound {}
}
