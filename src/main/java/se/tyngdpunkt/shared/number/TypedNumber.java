package se.tyngdpunkt.shared.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A number as people type it: blanks around it, a comma or a point, thousands apart by a blank, digits of any width. */
public sealed interface TypedNumber {

    record Figure(BigDecimal value) implements TypedNumber {}

    record NotANumber() implements TypedNumber {}

    record Negative() implements TypedNumber {}

    record Blank() implements TypedNumber {}

    /** Longer text is no number that anybody counts to; it is not looked at any further. */
    int LONGEST = 60;

    Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    Pattern MINUS = Pattern.compile("[-−–‐‑] ?([0-9].*)");
    Pattern PLUS = Pattern.compile("\\+ ?([0-9].*)");
    Pattern THOUSANDS = Pattern.compile("([0-9]{1,3})((?: [0-9]{3})+)([.,][0-9]+)?");
    Pattern PLAIN = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");

    /** A number that cannot be less than nothing. */
    static TypedNumber of(String typed) {
        return read(typed, false);
    }

    /** A number with its sign, which need not be there. */
    static TypedNumber signed(String typed) {
        return read(typed, true);
    }

    private static TypedNumber read(String typed, boolean maySign) {
        if (isPlain(typed)) {
            return new Figure(new BigDecimal(typed));
        }
        var text = tidy(typed);
        if (text.isEmpty()) {
            return new Blank();
        }
        if (text.length() > LONGEST) {
            return new NotANumber();
        }
        var minus = MINUS.matcher(text);
        var isNegative = minus.matches();
        var plus = PLUS.matcher(text);
        var digits = isNegative ? minus.group(1) : maySign && plus.matches() ? plus.group(1) : text;
        var joined = THOUSANDS.matcher(digits).matches() ? digits.replace(" ", "") : digits;
        if (!PLAIN.matcher(joined).matches()) {
            return new NotANumber();
        }
        if (isNegative && !maySign) {
            return new Negative();
        }
        var number = new BigDecimal(joined.replace(',', '.'));
        return new Figure(isNegative ? number.negate() : number);
    }

    /** As nearly every number is typed; read without looking at signs of other kinds. */
    private static boolean isPlain(String typed) {
        for (int place = 0; place < typed.length(); place++) {
            if (typed.charAt(place) < '0' || typed.charAt(place) > '9') {
                return false;
            }
        }
        return !typed.isEmpty() && typed.length() <= LONGEST;
    }

    private static String tidy(String typed) {
        var start = 0;
        var end = typed.length();
        while (start < end && isBlank(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        if (end - start > LONGEST) {
            return typed.substring(start, start + LONGEST + 1);
        }
        var plain = Normalizer.normalize(typed.substring(start, end), Normalizer.Form.NFKC);
        return BLANKS.matcher(INVISIBLE.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
