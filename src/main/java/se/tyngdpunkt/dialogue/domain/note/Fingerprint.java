package se.tyngdpunkt.dialogue.domain.note;

import se.tyngdpunkt.shared.Sha256;

/** Tells which text somebody had before her when she began to write, without carrying the text itself. */
public record Fingerprint(String value) {

    private static final int LENGTH = 24;

    public static final Fingerprint OF_BLANK = of("");

    public static Fingerprint of(String text) {
        return new Fingerprint(Sha256.hexOf(text).substring(0, LENGTH));
    }
}
