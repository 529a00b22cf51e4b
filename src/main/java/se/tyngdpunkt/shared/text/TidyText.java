package se.tyngdpunkt.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is kept: composed form, line breaks as one sign, no other control characters, nothing invisible at the ends. */
final class TidyText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    private TidyText() {}

    static String of(String typed) {
        var lines = LINE_BREAK.matcher(typed).replaceAll("\n").replace('\t', ' ');
        return trim(Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC));
    }

    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
