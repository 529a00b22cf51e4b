package se.tyngdpunkt.access.domain.throttle;

import java.util.Comparator;
import java.util.List;
import se.tyngdpunkt.shared.UseCase;

/** Takes back what was counted in advance, once somebody has come in. */
@UseCase
public class ForgiveAttempts {

    private final Throttle throttle;

    ForgiveAttempts(Throttle throttle) {
        this.throttle = throttle;
    }

    /** A person's own door starts afresh; of one that others share only this attempt is forgiven. */
    public void at(List<Door> doors) {
        doors.stream().sorted(Comparator.comparing(Door::name)).forEach(door -> {
            if (door.isShared()) {
                throttle.keep(door, throttle.lock(door).butOne(door));
            } else {
                throttle.forget(door);
            }
        });
    }
}
