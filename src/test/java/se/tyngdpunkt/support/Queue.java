package se.tyngdpunkt.support;

import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Two who meet in the database. */
public final class Queue {

    private Queue() {}

    /** Until somebody waits for another's lock there, or is through without having waited. */
    public static void awaitIn(TestDatabase database, Future<?> other) {
        while (!other.isDone()
                && database.asOwner()
                        .sql("select not exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single()) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
