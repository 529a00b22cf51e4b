package se.tyngdpunkt.access.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.everybody.Standings;
import se.tyngdpunkt.organisation.SignIns.State;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional(readOnly = true)
class PostgresStandings implements Standings {

    private final JdbcClient jdbc;

    PostgresStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link for a new password says nothing of whoever has an account. */
    @Override
    public Map<PersonId, State> at(Instant now) {
        var states = new HashMap<PersonId, State>();
        jdbc.sql("""
                        select person_id, is_enabled, null as invited_at from access.account
                        where municipality_id = :municipality
                        union all
                        select person_id, null, created_at from access.invitation i
                        where municipality_id = :municipality and used_at is null and expires_at > :now
                          and not exists (select from access.account a
                              where a.municipality_id = :municipality and a.person_id = i.person_id)""")
                .param("municipality", Scope.municipality())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    states.put(new PersonId(row.getObject("person_id", UUID.class)), state(row));
                });
        return states;
    }

    private static State state(ResultSet row) throws SQLException {
        var invited = row.getObject("invited_at", OffsetDateTime.class);
        if (invited != null) {
            return new State.Invited(invited.toInstant());
        }
        return row.getBoolean("is_enabled") ? new State.Active() : new State.Closed();
    }
}
