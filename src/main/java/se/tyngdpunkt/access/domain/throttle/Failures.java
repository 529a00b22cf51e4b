package se.tyngdpunkt.access.domain.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts at one door, and until when it stays closed. At a person's own door: after the limit a minute, then twice
 * as long each time, at most a quarter of an hour; an hour's rest is forgiven all. At a door that many share one failure is
 * forgiven each minute, and it is closed only while there are as many as its limit: what one of them does wrong must not keep
 * the others out for long.
 *
 * @param last the last attempt; at a shared door the moment from which the next minute counts
 */
public record Failures(int count, Instant last, Instant closedUntil) {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);
    private static final Duration ONE_FORGIVEN_EACH = Duration.ofMinutes(1);

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
    public Failures andOne(Instant now, Door door) {
        if (door.isShared()) {
            var faded = faded(now);
            return shared(faded.count + 1, faded.last, door.limit());
        }
        var failed = last.plus(FORGIVEN_AFTER).isAfter(now) ? count + 1 : 1;
        return new Failures(
                failed, now, failed < door.limit() ? closedUntil : now.plus(waitAfter(failed - door.limit())));
    }

    /** Takes one back at a shared door, which is then as open as if it had never been counted. */
    public Failures butOne(Door door) {
        return shared(Math.max(0, count - 1), last, door.limit());
    }

    private Failures faded(Instant now) {
        var minutes = Math.max(0, Duration.between(last, now).dividedBy(ONE_FORGIVEN_EACH));
        return minutes < count
                ? new Failures((int) (count - minutes), last.plus(ONE_FORGIVEN_EACH.multipliedBy(minutes)), closedUntil)
                : new Failures(0, now, closedUntil);
    }

    private static Failures shared(int count, Instant last, int limit) {
        return new Failures(
                count,
                last,
                count < limit ? Instant.EPOCH : last.plus(ONE_FORGIVEN_EACH.multipliedBy(count - limit + 1L)));
    }

    private static Duration waitAfter(int beyond) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
