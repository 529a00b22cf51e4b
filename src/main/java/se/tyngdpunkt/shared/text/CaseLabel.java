package se.tyngdpunkt.shared.text;

import java.text.Normalizer;
import java.util.Optional;

/** A case's local label that names nobody: at most 8 letters, digits and hyphens, at least one digit, never four letters together. */
public record CaseLabel(String text) {

    public static final int LONGEST = 8;

    private static final int LONGEST_TYPED = 100;
    private static final int LETTERS_OF_A_NAME = 4;

    public CaseLabel {
        if (!isLabel(text)) {
            throw new IllegalArgumentException("Not a case label");
        }
    }

    /** Blanks around are dropped; empty when the rest is no label, whatever it is. */
    public static Optional<CaseLabel> parse(String typed) {
        var text = typed.length() > LONGEST_TYPED
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return isLabel(text) ? Optional.of(new CaseLabel(text)) : Optional.empty();
    }

    private static boolean isLabel(String text) {
        int letters = 0;
        var hasDigit = false;
        for (int place = 0; place < text.length(); place = text.offsetByCodePoints(place, 1)) {
            var sign = text.codePointAt(place);
            var isDigit = sign >= '0' && sign <= '9';
            letters = Character.isLetter(sign) ? letters + 1 : 0;
            if (letters == LETTERS_OF_A_NAME || (letters == 0 && !isDigit && sign != '-')) {
                return false;
            }
            hasDigit |= isDigit;
        }
        return hasDigit && text.codePointCount(0, text.length()) <= LONGEST;
    }
}
