package se.tyngdpunkt.support;

import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who meet in the database. */
public final class Queue {

    private Queue() {}

    /** Whether somebody waits there for another's lock; other tests may be waiting in other databases of the same server. */
    public static boolean isAnybodyWaiting(JdbcClient jdbc) {
        return jdbc.sql("""
                        select exists (select from pg_locks l join pg_stat_activity a using (pid)
                            where not l.granted and a.datname = current_database())
                        """).query(Boolean.class).single();
    }

    /** Until somebody waits there, or the other is through without having waited. */
    public static void awaitIn(TestDatabase database, Future<?> other) {
        while (!other.isDone() && !isAnybodyWaiting(database.asOwner())) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
