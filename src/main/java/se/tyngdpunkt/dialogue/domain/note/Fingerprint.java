package se.tyngdpunkt.dialogue.domain.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells which text somebody had before her when she began to write, without carrying the text itself. */
public record Fingerprint(String value) {

    private static final int LENGTH = 24;

    public static final Fingerprint OF_BLANK = of("");

    public static Fingerprint of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
