package se.tyngdpunkt.access.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.setup.SetUpPermits;
import se.tyngdpunkt.shared.text.ConsoleCode;

@Repository
@Transactional
class PostgresSetUpPermits implements SetUpPermits {

    private final JdbcClient jdbc;

    PostgresSetUpPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isAnyGood(Instant at) {
        return jdbc.sql("select exists (select from access.set_up_permit where valid_until > :at)")
                .param("at", time(at))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isGood(ConsoleCode code, Instant at) {
        return jdbc.sql("select exists (select from access.set_up_permit where digest = :digest and valid_until > :at)")
                .param("digest", code.digest())
                .param("at", time(at))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean use(ConsoleCode code, Instant at) {
        return jdbc.sql("delete from access.set_up_permit where digest = :digest and valid_until > :at")
                        .param("digest", code.digest())
                        .param("at", time(at))
                        .update()
                == 1;
    }

    @Override
    public void forgetBefore(Instant at) {
        jdbc.sql("delete from access.set_up_permit where valid_until <= :at")
                .param("at", time(at))
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
