package se.tyngdpunkt.access.domain.account;

import java.text.Normalizer;

/** A password as it was typed, written alike on every keyboard (NFKC), and never shown in a log. */
public record Password(String value) {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    public int length() {
        return value.codePointCount(0, value.length());
    }

    public boolean isPossible() {
        return length() >= 1 && length() <= LONGEST;
    }

    @Override
    public String toString() {
        return "Password";
    }
}
