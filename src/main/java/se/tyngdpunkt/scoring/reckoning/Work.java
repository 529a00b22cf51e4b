package se.tyngdpunkt.scoring.reckoning;

import se.tyngdpunkt.shared.number.Exact;

/** How much one scoring may cost; a file that asks for more ends with a sentence and not with a machine that stands still. */
final class Work {

    static final int MOST_STEPS = 2_000_000;
    static final int LONGEST_NUMBER = 2_048;

    private int steps;

    void step() {
        if (++steps > MOST_STEPS) {
            throw new TooMuch();
        }
    }

    Exact checked(Exact number) {
        step();
        if (number.numerator().bitLength() > LONGEST_NUMBER
                || number.denominator().bitLength() > LONGEST_NUMBER) {
            throw new TooMuch();
        }
        return number;
    }

    /** The bound was reached. */
    static final class TooMuch extends RuntimeException {}
}
