package se.tyngdpunkt.shared.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** A case's local label that names nobody: at most 8 signs, letters, digits and hyphen, a digit, never four letters together. */
public record CaseLabel(String text) {

    public static final int LONGEST = 8;

    private static final Pattern SHAPE = Pattern.compile("(?=.*[0-9])(?!.*[A-Za-zÅÄÖåäö]{4})[A-Za-zÅÄÖåäö0-9-]{1,8}");

    public CaseLabel {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a case label");
        }
    }

    /** Blanks around are dropped; empty when the rest is no label. */
    public static Optional<CaseLabel> parse(String typed) {
        var text = typed.length() > 100 ? "" : typed.strip();
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseLabel(text)) : Optional.empty();
    }
}
