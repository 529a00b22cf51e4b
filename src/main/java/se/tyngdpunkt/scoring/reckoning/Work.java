package se.tyngdpunkt.scoring.reckoning;

import se.tyngdpunkt.shared.number.Exact;

/** How much one scoring may cost; a file that asks for more ends with a sentence and not with a machine that stands still. */
final class Work {

    static final int MOST_STEPS = 2_000_000;
    static final int LONGEST_NUMBER = 2_048;

    /** One value inside another; far more than a file can nest, since measures and norms may need each other in a row. */
    static final int DEEPEST = 250;

    private static final int BITS_OF_A_STEP = 64;

    private int steps;
    private int depth;

    void step() {
        steps(1);
    }

    private void steps(int number) {
        steps += number;
        if (steps > MOST_STEPS) {
            throw new TooMuch();
        }
    }

    /** A step into something that is made of others; {@link #up} follows. */
    void down() {
        step();
        if (++depth > DEEPEST) {
            throw new TooMuch();
        }
    }

    void up() {
        depth--;
    }

    /** A long number costs more steps than a short one. */
    Exact checked(Exact number) {
        int bits = Math.max(number.numerator().bitLength(), number.denominator().bitLength());
        if (bits > LONGEST_NUMBER) {
            throw new TooMuch();
        }
        steps(1 + bits / BITS_OF_A_STEP);
        return number;
    }

    /** The bound was reached. */
    static final class TooMuch extends RuntimeException {}
}
