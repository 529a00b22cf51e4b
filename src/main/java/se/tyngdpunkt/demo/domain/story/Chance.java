package se.tyngdpunkt.demo.domain.story;

import java.util.Random;

/** Chance that falls out the same each time, for one person and one round. */
final class Chance {

    private static final long SEED = 0x7467_6470_6E6B_74L;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;

    Chance(int number, int round) {
        random = new Random(SEED ^ SPREAD * (number * 64L + round + 1));
    }

    /** A whole number between the two, both among them. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
