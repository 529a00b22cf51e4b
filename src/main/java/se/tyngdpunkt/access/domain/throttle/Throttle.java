package se.tyngdpunkt.access.domain.throttle;

import java.time.Instant;

/** Failed attempts as the database keeps them. */
public interface Throttle {

    /** What is known of a door, locked until the transaction ends. */
    Failures lock(Door door);

    void keep(Door door, Failures failures);

    void forget(Door door);

    /** Forgets every door where nothing has happened since then. */
    void forgetBefore(Instant time);
}
