package se.tyngdpunkt.audit.chain;

import java.time.Instant;

/** Where a chain ends, as somebody may note it. */
public record Seal(int number, Instant sealedAt, Digest digest) {}
