package se.tyngdpunkt.organisation.postgres;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresRosterDrafts implements RosterDrafts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    PostgresRosterDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID file, PersonId administrator, String name, String text, Instant now) {
        jdbc.sql("""
                        delete from organisation.roster_draft
                        where municipality_id = :municipality and (person_id = :person or kept_at < :old)
                        """)
                .param("municipality", Tenant.id())
                .param("person", administrator.value())
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into organisation.roster_draft (municipality_id, id, person_id, name, content, kept_at)
                        values (:municipality, :id, :person, :name, :content, :now)
                        """)
                .param("municipality", Tenant.id())
                .param("id", file)
                .param("person", administrator.value())
                .param("name", name)
                .param("content", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(UUID file, PersonId administrator) {
        return jdbc.sql("""
                        select name, content from organisation.roster_draft
                        where municipality_id = :municipality and id = :id and person_id = :person
                        """)
                .param("municipality", Tenant.id())
                .param("id", file)
                .param("person", administrator.value())
                .query((row, _) -> new Draft(row.getString("name"), row.getString("content")))
                .optional();
    }

    @Override
    public void drop(UUID file) {
        jdbc.sql("delete from organisation.roster_draft where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.id())
                .param("id", file)
                .update();
    }
}
