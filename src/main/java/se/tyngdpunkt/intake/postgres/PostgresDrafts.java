package se.tyngdpunkt.intake.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.intake.domain.draft.Draft;
import se.tyngdpunkt.intake.domain.draft.Drafts;
import se.tyngdpunkt.intake.domain.draft.Terms;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.retention.WaitingFiles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class PostgresDrafts implements Drafts, WaitingFiles {

    private static final TypeReference<TreeMap<Integer, String>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PostgresDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }

    @Override
    public void keep(Draft draft, PersonId by, Instant now) {
        jdbc.sql("delete from intake.draft where municipality_id = :municipality and person_id = :person")
                .param("municipality", municipality())
                .param("person", by.value())
                .update();
        jdbc.sql("""
                insert into intake.draft (municipality_id, id, person_id, round_name, version_hash, unit_id, first_day, last_day,
                    privacy, file_name, file_digest, content, left_out, kept_at)
                values (:municipality, :id, :person, :name, :version, :unit, :first, :last, :privacy, :file, :digest, :content,
                    cast(:left as text[]), :now)
                """)
                .param("municipality", municipality())
                .param("id", draft.id())
                .param("person", by.value())
                .param("name", draft.terms().name())
                .param("version", draft.terms().version())
                .param("unit", draft.terms().unit().value())
                .param("first", draft.terms().firstDay())
                .param("last", draft.terms().lastDay())
                .param("privacy", draft.terms().privacy().name())
                .param("file", draft.file())
                .param("digest", draft.digest())
                .param("content", draft.content())
                .param("left", draft.leftOut().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(Instant sentBefore) {
        jdbc.sql("delete from intake.draft where municipality_id = :municipality and kept_at < :before")
                .param("municipality", municipality())
                .param("before", sentBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(UUID id, PersonId by) {
        return jdbc.sql("""
                select id, round_name, version_hash, unit_id, first_day, last_day, privacy, file_name, file_digest, columns,
                    content, left_out
                from intake.draft where municipality_id = :municipality and id = :id and person_id = :person
                """)
                .param("municipality", municipality())
                .param("id", id)
                .param("person", by.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                new Terms(
                        row.getString("round_name"),
                        row.getString("version_hash"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Privacy.valueOf(row.getString("privacy"))),
                row.getString("file_name"),
                row.getString("file_digest"),
                Optional.ofNullable(row.getString("columns")).map(text -> new Columns(json.readValue(text, COLUMNS))),
                row.getString("content"),
                List.of((String[]) row.getArray("left_out").getArray()));
    }

    @Override
    public void tell(Draft told) {
        jdbc.sql("""
                update intake.draft set columns = cast(:columns as jsonb), content = :content
                where municipality_id = :municipality and id = :id
                """)
                .param("municipality", municipality())
                .param("id", told.id())
                .param(
                        "columns",
                        told.columns()
                                .map(columns -> json.writeValueAsString(columns.words()))
                                .orElseThrow())
                .param("content", told.content())
                .update();
    }

    @Override
    public void drop(UUID id) {
        jdbc.sql("delete from intake.draft where municipality_id = :municipality and id = :id")
                .param("municipality", municipality())
                .param("id", id)
                .update();
    }
}
