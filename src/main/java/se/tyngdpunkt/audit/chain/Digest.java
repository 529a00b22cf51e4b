package se.tyngdpunkt.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import se.tyngdpunkt.shared.Sha256;

/** A SHA-256 digest, in 64 hexadecimal digits. */
public record Digest(String hex) {

    private static final int SHORT = 16;
    static final int BYTES = 32;

    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no digest: " + hex);
        }
    }

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    static Digest ofText(String text) {
        return of(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the first block of a municipality follows. */
    static Digest beginning(UUID municipality) {
        return ofText(municipality.toString());
    }

    static Digest at(int place, byte[] many) {
        return of(Arrays.copyOfRange(many, place * BYTES, (place + 1) * BYTES));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Enough of it to be noted by hand: nobody finds another row with the same. */
    public String brief() {
        return hex.substring(0, SHORT);
    }

    /** Whether it is meant by what somebody has noted of it, which must be as much as {@link #brief}. */
    public boolean isMeantBy(String noted) {
        return noted.length() >= SHORT && hex.startsWith(noted);
    }
}
