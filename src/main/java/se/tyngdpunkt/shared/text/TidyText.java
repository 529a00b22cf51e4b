package se.tyngdpunkt.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is kept: composed form, line breaks as one sign, no other control characters, nothing invisible at the ends. */
final class TidyText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    private static final char LINE_END = '\u2028';
    private static final char PARAGRAPH_END = '\u2029';

    private TidyText() {}

    static String of(String typed) {
        return trim(Normalizer.normalize(isPlain(typed) ? typed : withoutControls(typed), Normalizer.Form.NFC));
    }

    /** Most texts: one line, nothing invisible but blanks. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (Character.isISOControl(sign)
                    || Character.isSurrogate(sign)
                    || sign == LINE_END
                    || sign == PARAGRAPH_END) {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String text) {
        var lines = LINE_BREAK.matcher(text).replaceAll("\n").replace('\t', ' ');
        return CONTROL.matcher(lines).replaceAll("");
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
