package se.tyngdpunkt.access.domain.entry;

import se.tyngdpunkt.access.domain.throttle.Door;

/** What a door is kept as: known again, but not to be found by trying names without the program's own key. */
@FunctionalInterface
public interface Fingerprints {

    String of(Door door);
}
