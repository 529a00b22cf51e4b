package se.tyngdpunkt.instrument;

import java.util.UUID;

/** The name of one unchangeable content: the first 128 bits of its SHA-256, so that equal content has one name everywhere. */
public record InstrumentVersionId(UUID value) {

    private static final int HASH_LENGTH = 64;

    public static InstrumentVersionId of(String text) {
        return new InstrumentVersionId(UUID.fromString(text));
    }

    /** From a SHA-256 in 64 hexadecimal digits; an RFC 9562 version 8 identifier. */
    public static InstrumentVersionId ofHash(String hash) {
        if (hash.length() != HASH_LENGTH) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits, not " + hash.length());
        }
        long high = Long.parseUnsignedLong(hash, 0, 16, 16);
        long low = Long.parseUnsignedLong(hash, 16, 32, 16);
        return new InstrumentVersionId(new UUID(
                (high & 0xFFFF_FFFF_FFFF_0FFFL) | 0x0000_0000_0000_8000L,
                (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L));
    }
}
