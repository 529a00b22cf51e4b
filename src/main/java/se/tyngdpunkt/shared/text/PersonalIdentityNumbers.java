package se.tyngdpunkt.shared.text;

import dev.personnummer.Personnummer;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a Swedish personnummer or samordningsnummer anywhere in a text. Dates and checksums are the library's; the
 * scanning is ours. The number itself is never handed on, not even in a message.
 *
 * <p>A mobile number from 070 written as ten digits in a row can look like somebody born in 2007 with a right checksum; it
 * is refused then, which is the safe side. Written in groups (070-123 45 67) it passes.
 */
final class PersonalIdentityNumbers {

    private static final String CENTURY = "(?:(18|19|20) ?)?";
    private static final String LAST_FOUR = "([0-9]{3}[0-9])(?![0-9])";

    /** 850709-9805, 19850709 9805, 8507099805. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?<![0-9])" + CENTURY + "([0-9]{2})([0-9]{2})([0-9]{2}) {0,3}[-+]? {0,3}" + LAST_FOUR);

    /** 1985 07 09 9805 and 85 07 09-9805. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![0-9])" + CENTURY + "([0-9]{2}) ([0-9]{2}) ([0-9]{2}) ?[-+ ] ?" + LAST_FOUR);

    /** 1985-07-09-9805; a blank before the last four would make every date with a time a candidate. */
    private static final Pattern DASHED =
            Pattern.compile("(?<![0-9])" + CENTURY + "([0-9]{2})[-./]([0-9]{2})[-./]([0-9]{2}) ?[-+] ?" + LAST_FOUR);

    private static final int FEWEST_DIGITS = 10;
    private static final char LAST_LATIN = '\u017f';

    private static final List<Pattern> SHAPES = List.of(TOGETHER, SPACED, DASHED);
    private static final List<String> CENTURIES = List.of("18", "19", "20");

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{M}&&[^\\n\\r\\t]]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private PersonalIdentityNumbers() {}

    static boolean isAnyIn(String text) {
        if (hasTooFewDigits(text)) {
            return false;
        }
        var plain = plain(text);
        return SHAPES.stream().anyMatch(shape -> isAny(shape.matcher(plain)));
    }

    /** Most texts: nothing but Latin letters and signs, which never become digits, and fewer digits than the shortest number has. */
    private static boolean hasTooFewDigits(String text) {
        int digits = 0;
        for (int place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (sign > LAST_LATIN || Character.getType(sign) == Character.OTHER_NUMBER) {
                return false;
            }
            digits += sign >= '0' && sign <= '9' ? 1 : 0;
        }
        return digits < FEWEST_DIGITS;
    }

    /** From every place anew: a candidate that is none must not swallow the one that begins inside it. */
    private static boolean isAny(Matcher candidate) {
        for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
            if (isNumber(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Matcher candidate) {
        var ten = candidate.group(2) + candidate.group(3) + candidate.group(4) + candidate.group(5);
        var century = candidate.group(1);
        return (century == null ? CENTURIES.stream() : Stream.of(century))
                .anyMatch(first -> Personnummer.valid(first + ten));
    }

    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var visible = HIDDEN.matcher(composed).replaceAll("");
        var spaced = BLANK.matcher(visible).replaceAll(" ");
        return asciiDigits(DASH.matcher(spaced).replaceAll("-"));
    }

    private static String asciiDigits(String text) {
        var digits = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
