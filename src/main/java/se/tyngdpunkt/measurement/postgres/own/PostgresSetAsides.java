package se.tyngdpunkt.measurement.postgres.own;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.own.SetAsides;
import se.tyngdpunkt.shared.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresSetAsides implements SetAsides {

    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    PostgresSetAsides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Forms.SetAside> of(PersonId worker, MeasurementId measurement) {
        return jdbc.sql("""
                select a.tab, a.revision, a.answers, a.saved_at from measurement.measurement m
                join measurement.set_aside a on a.municipality_id = m.municipality_id and a.measurement_id = m.id
                where m.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                    and m.id = :id and m.person_id = :worker
                order by a.saved_at, a.tab, a.revision
                """)
                .param("id", measurement.value())
                .param("worker", worker.value())
                .query((row, _) -> new Forms.SetAside(
                        new TabId(row.getObject("tab", UUID.class)),
                        row.getInt("revision"),
                        json.readValue(row.getString("answers"), FIELDS),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
