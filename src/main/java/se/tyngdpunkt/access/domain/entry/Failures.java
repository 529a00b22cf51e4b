package se.tyngdpunkt.access.domain.entry;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts at one door, and until when it stays closed: after the limit a minute, then twice as long each time, at
 * most a quarter of an hour. An hour's rest is forgiven all.
 */
public record Failures(int count, Instant last, Instant closedUntil) {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);

    public static Failures none() {
        return new Failures(0, Instant.EPOCH, Instant.EPOCH);
    }

    public boolean isClosed(Instant now) {
        return now.isBefore(closedUntil);
    }

    /**
     * Counts an attempt as failed until it is known to have succeeded, so that many at once gain nothing. Below the limit the
     * door stays as it was: of two at once, the one that read the clock first may come second.
     */
    public Failures andOne(Instant now, int limit) {
        var failed = last.plus(FORGIVEN_AFTER).isAfter(now) ? count + 1 : 1;
        return new Failures(failed, now, failed < limit ? closedUntil : now.plus(waitAfter(failed - limit)));
    }

    public Failures butOne() {
        return new Failures(Math.max(0, count - 1), last, closedUntil);
    }

    private static Duration waitAfter(int beyond) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
