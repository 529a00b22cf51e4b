package se.tyngdpunkt.dialogue.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaChanges;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaItem;
import se.tyngdpunkt.dialogue.domain.agenda.KeptAgenda;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresAgendaChanges implements AgendaChanges {

    private static final TypeReference<List<Map<String, String>>> ITEMS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    PostgresAgendaChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KeptAgenda> kept(MeasurementId measurement) {
        return jdbc.sql("""
                select items from dialogue.agenda_kept
                where municipality_id = :municipality and measurement_id = :measurement
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .query((row, _) -> new KeptAgenda(json.readValue(row.getString("items"), ITEMS)))
                .optional();
    }

    @Override
    public void keep(MeasurementId measurement, KeptAgenda suggested) {
        jdbc.sql("""
                insert into dialogue.agenda_kept (municipality_id, measurement_id, items)
                values (:municipality, :measurement, cast(:items as jsonb))
                on conflict (municipality_id, measurement_id) do update set items = excluded.items
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("items", json.writeValueAsString(suggested.items()))
                .update();
    }

    @Override
    public Set<String> struck(MeasurementId measurement) {
        return jdbc.sql("""
                select item from dialogue.agenda_struck
                where municipality_id = :municipality and measurement_id = :measurement
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .query((row, _) -> row.getString("item"))
                .set();
    }

    @Override
    public void strike(MeasurementId measurement, String key, PersonId by) {
        jdbc.sql("""
                insert into dialogue.agenda_struck (municipality_id, measurement_id, item, struck_by)
                values (:municipality, :measurement, :item, :by) on conflict do nothing
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("item", key)
                .param("by", by.value())
                .update();
    }

    @Override
    public void restore(MeasurementId measurement, String key) {
        jdbc.sql("""
                delete from dialogue.agenda_struck
                where municipality_id = :municipality and measurement_id = :measurement and item = :item
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("item", key)
                .update();
    }

    @Override
    public List<AgendaItem.Own> own(MeasurementId measurement, PersonId leader) {
        return jdbc.sql("""
                select id, words, added_by from dialogue.agenda_item where municipality_id = :municipality
                    and measurement_id = :measurement and leader_id = :leader order by added_at, id
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("leader", leader.value())
                .query((row, _) ->
                        new AgendaItem.Own(Rows.id(row, "id"), row.getString("words"), Rows.person(row, "added_by")))
                .list();
    }

    @Override
    public void add(MeasurementId measurement, PersonId leader, AgendaItem.Own item, Instant at) {
        jdbc.sql("""
                insert into dialogue.agenda_item (municipality_id, measurement_id, leader_id, id, words, added_by,
                    added_at)
                values (:municipality, :measurement, :leader, :id, :words, :by, :at) on conflict do nothing
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("leader", leader.value())
                .param("id", item.id())
                .param("words", item.words())
                .param("by", item.by().value())
                .param("at", Rows.utc(at))
                .update();
    }
}
