package se.tyngdpunkt.access.domain.account;

import java.text.Normalizer;
import java.util.Locale;

/** What a person types to say who she is, mostly her address at work; written alike however it was typed. */
public record Login(String value) {

    private static final int LONGEST = 254;

    public Login {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an account could have it at all. */
    public boolean isPossible() {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.codePoints().noneMatch(sign -> Character.isISOControl(sign) || Character.isWhitespace(sign));
    }
}
