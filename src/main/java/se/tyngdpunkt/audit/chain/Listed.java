package se.tyngdpunkt.audit.chain;

import java.util.UUID;

/** A row as the block that covers it names it. */
public record Listed(Kind kind, UUID id, Digest digest) {

    String text() {
        return kind.sign() + " " + id + " " + digest.hex();
    }
}
