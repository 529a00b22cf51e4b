package se.tyngdpunkt.shared.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import se.tyngdpunkt.shared.Sha256;

/** A secret that is read on a console and typed in a browser: 160 random bits, in letters and figures that are not mistaken for others. */
public record ConsoleCode(String signs) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 32;

    public static ConsoleCode fresh() {
        var random = new SecureRandom();
        return new ConsoleCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .reduce("", String::concat));
    }

    /** What somebody has typed, with or without what stands between the groups. */
    public static ConsoleCode typed(String text) {
        return new ConsoleCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** In groups of four. */
    public String shown() {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What may be kept of it, in hexadecimal digits. */
    public String digest() {
        return Sha256.hexOf(signs);
    }

    /** In the same time wherever they differ. */
    public boolean isSameAs(ConsoleCode other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    private byte[] bytes() {
        return signs.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a code";
    }
}
