package se.tyngdpunkt.instrument.file;

/** A word out of a file, cut to what a message can hold. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    public static String of(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
