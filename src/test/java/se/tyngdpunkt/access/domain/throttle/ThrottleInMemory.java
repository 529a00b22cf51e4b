package se.tyngdpunkt.access.domain.throttle;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Failed attempts kept in a map, and the two that work on them. */
public final class ThrottleInMemory implements Throttle {

    private final Map<Door, Failures> kept = new HashMap<>();

    public CountAttempt counting(Clock clock) {
        return new CountAttempt(this, clock);
    }

    public ForgiveAttempts forgiving() {
        return new ForgiveAttempts(this);
    }

    @Override
    public Failures lock(Door door) {
        return kept.getOrDefault(door, Failures.none());
    }

    @Override
    public void keep(Door door, Failures failures) {
        kept.put(door, failures);
    }

    @Override
    public void forget(Door door) {
        kept.remove(door);
    }

    @Override
    public void forgetBefore(Instant time) {}
}
