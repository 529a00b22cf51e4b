package se.tyngdpunkt.audit.chain;

import java.time.Instant;
import java.util.UUID;

/** Where a chain ends, and the next block is put: after its last block, or at its beginning. */
public record Tip(UUID municipality, int number, Instant until, Digest digest) {

    public static Tip beginning(UUID municipality) {
        return new Tip(municipality, 0, Instant.EPOCH, Digest.beginning(municipality));
    }
}
