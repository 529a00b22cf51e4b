package se.tyngdpunkt.organisation.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.Source;
import se.tyngdpunkt.organisation.domain.sheet.Sources;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.WaitingFiles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class PostgresRosterDrafts implements RosterDrafts, Sources, WaitingFiles {

    private static final TypeReference<TreeMap<String, RosterColumn>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PostgresRosterDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID file, PersonId administrator, Draft draft, int rows, Instant now) {
        jdbc.sql("delete from organisation.roster_draft where municipality_id = :municipality and person_id = :person")
                .param("municipality", Tenant.id())
                .param("person", administrator.value())
                .update();
        jdbc.sql("""
                        insert into organisation.roster_draft (municipality_id, id, person_id, name, content, kept_at, row_count, moved_at, left_out)
                        values (:municipality, :id, :person, :name, :content, :now, :rows, :now,
                            cast(:left as text[]))
                        """)
                .param("municipality", Tenant.id())
                .param("id", file)
                .param("person", administrator.value())
                .param("name", draft.name())
                .param("content", draft.text())
                .param("rows", rows)
                .param("left", draft.leftOut().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(Instant sentBefore) {
        jdbc.sql("delete from organisation.roster_draft where municipality_id = :municipality and kept_at < :before")
                .param("municipality", Tenant.id())
                .param("before", sentBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(UUID file, PersonId administrator) {
        return jdbc.sql("""
                        select name, content, left_out from organisation.roster_draft
                        where municipality_id = :municipality and id = :id and person_id = :person
                        """)
                .param("municipality", Tenant.id())
                .param("id", file)
                .param("person", administrator.value())
                .query((row, _) -> new Draft(row.getString("name"), row.getString("content"), List.of((String[])
                        row.getArray("left_out").getArray())))
                .optional();
    }

    @Override
    public void drop(UUID file) {
        jdbc.sql("delete from organisation.roster_draft where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.id())
                .param("id", file)
                .update();
    }

    @Override
    public List<Source> all() {
        return jdbc.sql("""
                        select name, columns, department from organisation.roster_source
                        where municipality_id = :municipality order by told_at desc, name
                        """)
                .param("municipality", Tenant.id())
                .query((row, _) -> new Source(
                        row.getString("name"),
                        json.readValue(row.getString("columns"), COLUMNS),
                        row.getString("department")))
                .list();
    }

    @Override
    public void keep(Source source, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into organisation.roster_source
                            (municipality_id, name, columns, department, told_by, told_at)
                        values (:municipality, :name, cast(:columns as jsonb), :department, :by, :at)
                        on conflict (municipality_id, name) do update
                            set columns = excluded.columns, department = excluded.department, told_by = excluded.told_by,
                                told_at = excluded.told_at
                        """)
                .param("municipality", Tenant.id())
                .param("name", source.name())
                .param("columns", json.writeValueAsString(source.columns()))
                .param("department", source.department())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
