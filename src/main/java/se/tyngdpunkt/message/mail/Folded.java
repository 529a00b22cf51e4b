package se.tyngdpunkt.message.mail;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets (RFC 5545, 3.1). The library counts characters instead, and so breaks lines with å, ä and ö too
 * late, and may break one character of two halves in the middle.
 */
final class Folded {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private Folded() {}

    static String joined(String file) {
        return file.replace(FOLD, "");
    }

    /** Without what a parameter that is not quoted may not hold. */
    static String fitForParameter(String text) {
        return text.replaceAll("[\";:,\\p{Cntrl}]", " ");
    }

    static String of(String file) {
        var folded = new StringBuilder();
        var length = 0;
        for (var sign : joined(file).codePoints().toArray()) {
            var text = Character.toString(sign);
            var octets = text.getBytes(StandardCharsets.UTF_8).length;
            if (sign == '\r' || sign == '\n') {
                length = 0;
            } else if (length + octets > LONGEST) {
                folded.append(FOLD);
                length = 1 + octets;
            } else {
                length += octets;
            }
            folded.append(text);
        }
        return folded.toString();
    }
}
