package se.tyngdpunkt.shared.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A case's local label that names nobody: at most 8 letters, digits and hyphens, at least one digit, never four letters together. */
public record CaseLabel(String text) {

    public static final int LONGEST = 8;

    private static final int LONGEST_TYPED = 100;
    private static final Pattern SHAPE = Pattern.compile("(?=.*[0-9])(?!.*\\p{L}{4})[\\p{L}0-9-]{1," + LONGEST + "}");

    public CaseLabel {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a case label");
        }
    }

    /** Blanks around are dropped; empty when the rest is no label, whatever it is. */
    public static Optional<CaseLabel> parse(String typed) {
        var text = typed.length() > LONGEST_TYPED
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseLabel(text)) : Optional.empty();
    }
}
