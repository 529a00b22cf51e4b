package se.tyngdpunkt.instrument.file;

import se.tyngdpunkt.shared.text.Cut;

/** A word out of a file, cut to what a message can hold. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    public static String of(String word) {
        return Cut.dotted(LONGEST, word);
    }
}
