package se.tyngdpunkt.access.domain.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shared.UseCase;

/** Counts an attempt before it is tried. */
@UseCase
public class CountAttempt {

    private final Throttle throttle;
    private final Clock clock;

    CountAttempt(Throttle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** How long one must wait, if a door is closed; otherwise the attempt is counted at each of them. */
    public Optional<Duration> at(List<Door> doors) {
        var now = clock.instant();
        var locked = doors.stream()
                .sorted(Comparator.comparing(Door::name))
                .map(door -> new Locked(door, throttle.lock(door)))
                .toList();
        var closedUntil = locked.stream()
                .filter(one -> one.failures.isClosed(now))
                .map(one -> one.failures.closedUntil())
                .max(Comparator.naturalOrder());
        if (closedUntil.isEmpty()) {
            locked.forEach(one -> throttle.keep(one.door, one.failures.andOne(now, one.door)));
        }
        return closedUntil.map(until -> Duration.between(now, until));
    }

    private record Locked(Door door, Failures failures) {}
}
