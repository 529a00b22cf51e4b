package se.tyngdpunkt.access.domain.entry;

import java.time.Instant;

/**
 * A place where somebody is signed in.
 *
 * @param device the browser in words
 * @param isThis whether it is the one that asks
 */
public record OpenSession(String device, Instant since, Instant lastSeen, boolean isThis) {}
