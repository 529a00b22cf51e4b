package se.tyngdpunkt.shared.text;

/** Text where there is room for so many characters (code points), none of them cut in half. */
public final class Cut {

    private Cut() {}

    /** The first of its characters; the whole text where there is room for it. */
    public static String to(int most, String text) {
        return isWithin(most, text) ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The same, and dots after it where something is left out. */
    public static String dotted(int most, String text) {
        return isWithin(most, text) ? text : to(most, text) + "…";
    }

    private static boolean isWithin(int most, String text) {
        return text.codePointCount(0, text.length()) <= most;
    }
}
