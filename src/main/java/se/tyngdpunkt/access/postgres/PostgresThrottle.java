package se.tyngdpunkt.access.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.entry.Fingerprints;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.access.domain.throttle.Failures;
import se.tyngdpunkt.access.domain.throttle.Throttle;

@Repository
@Transactional
class PostgresThrottle implements Throttle {

    private final JdbcClient jdbc;
    private final Fingerprints fingerprints;

    PostgresThrottle(JdbcClient jdbc, Fingerprints fingerprints) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
    }

    /** The row is made first, since a row that is not there cannot be locked and two newcomers would not see each other. */
    @Override
    public Failures lock(Door door) {
        return jdbc.sql("""
                        insert into access.throttle (fingerprint, failures, last_at, closed_until)
                        values (:door, 0, :epoch, :epoch)
                        on conflict (fingerprint) do update set failures = throttle.failures
                        returning failures, last_at, closed_until""")
                .param("door", fingerprints.of(door))
                .param("epoch", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("closed_until", OffsetDateTime.class).toInstant()))
                .single();
    }

    @Override
    public void keep(Door door, Failures failures) {
        jdbc.sql("""
                        update access.throttle
                        set failures = :count, last_at = :last, closed_until = :closedUntil
                        where fingerprint = :door""")
                .param("door", fingerprints.of(door))
                .param("count", failures.count())
                .param("last", failures.last().atOffset(ZoneOffset.UTC))
                .param("closedUntil", failures.closedUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(Door door) {
        jdbc.sql("delete from access.throttle where fingerprint = :door")
                .param("door", fingerprints.of(door))
                .update();
    }

    @Override
    public void forgetBefore(Instant time) {
        jdbc.sql("delete from access.throttle where last_at < :time and closed_until < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
