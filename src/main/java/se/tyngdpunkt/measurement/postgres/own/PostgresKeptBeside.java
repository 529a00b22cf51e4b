package se.tyngdpunkt.measurement.postgres.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.own.KeptBeside;
import se.tyngdpunkt.shared.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresKeptBeside implements KeptBeside {

    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    PostgresKeptBeside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<MeasurementId, List<Forms.SetAside>> setAside(PersonId worker) {
        var found = new HashMap<MeasurementId, List<Forms.SetAside>>();
        jdbc.sql("""
                select a.measurement_id, a.tab, a.revision, a.answers, a.saved_at from measurement.measurement m
                join measurement.set_aside a on a.municipality_id = m.municipality_id and a.measurement_id = m.id
                where m.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                    and m.person_id = :worker
                order by a.saved_at, a.tab, a.revision
                """).param("worker", worker.value()).query((ResultSet row) -> {
            found.computeIfAbsent(measurement(row), _ -> new ArrayList<>())
                    .add(new Forms.SetAside(
                            new TabId(row.getObject("tab", UUID.class)),
                            row.getInt("revision"),
                            json.readValue(row.getString("answers"), FIELDS),
                            row.getObject("saved_at", OffsetDateTime.class).toInstant()));
        });
        return found;
    }

    @Override
    public Map<MeasurementId, Map<String, String>> hardRows(PersonId worker) {
        var found = new HashMap<MeasurementId, Map<String, String>>();
        jdbc.sql("""
                select h.measurement_id, h.row_key, h.reason from measurement.measurement m
                join measurement.hard_row h on h.municipality_id = m.municipality_id and h.measurement_id = m.id
                where m.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                    and m.person_id = :worker
                """).param("worker", worker.value()).query((ResultSet row) -> {
            found.computeIfAbsent(measurement(row), _ -> new HashMap<>())
                    .put(row.getString("row_key"), row.getString("reason"));
        });
        return found;
    }

    @Override
    public Counts counts(PersonId worker) {
        return jdbc.sql("""
                with own as (
                    select m.id, m.answers, m.scored, m.state in ('SUBMITTED', 'SUMMED', 'DISCUSSED') as is_submitted,
                        m.state in ('SUMMED', 'DISCUSSED') as is_summed
                    from measurement.measurement m
                    join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                    where m.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                        and m.person_id = :worker and m.privacy <> 'ANONYMOUS' and r.state <> 'PLANNED'
                )
                select
                    (select count(*) from own cross join jsonb_each_text(answers) a where is_submitted and btrim(a.value) <> '')
                        as answers,
                    (select count(*) from own cross join jsonb_each_text(answers) a where not is_submitted
                        and btrim(a.value) <> '') as drafted,
                    (select count(*) from own cross join jsonb_each_text(scored) a where is_summed and btrim(a.value) <> '')
                        as by_leader,
                    (select count(*) from own join measurement.set_aside s on s.measurement_id = own.id
                        cross join jsonb_each_text(s.answers) a
                        where s.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                            and btrim(a.value) <> '') as set_aside,
                    (select count(*) from own join measurement.hard_row h on h.measurement_id = own.id
                        where h.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid) as hard_rows,
                    (select count(*) from own where is_submitted) as submitted
                """)
                .param("worker", worker.value())
                .query((row, _) -> new Counts(
                        row.getInt("answers"),
                        row.getInt("drafted"),
                        row.getInt("by_leader"),
                        row.getInt("set_aside"),
                        row.getInt("hard_rows"),
                        row.getInt("submitted")))
                .single();
    }

    private static MeasurementId measurement(ResultSet row) throws SQLException {
        return new MeasurementId(row.getObject("measurement_id", UUID.class));
    }
}
