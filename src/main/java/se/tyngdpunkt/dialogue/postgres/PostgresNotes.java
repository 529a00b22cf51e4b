package se.tyngdpunkt.dialogue.postgres;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.note.PairNotes;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresNotes implements PairNotes {

    private final JdbcClient jdbc;

    PostgresNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PersonId leader, NoteField field, String words) {}

    @Override
    public Map<PersonId, Notes> of(MeasurementId measurement) {
        var sheets = new HashMap<PersonId, Map<NoteField, String>>();
        jdbc.sql("""
                select leader_id, field, words from dialogue.note
                where municipality_id = :municipality and measurement_id = :measurement
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .query((row, _) -> new Row(
                        Rows.person(row, "leader_id"),
                        NoteField.ofKey(row.getString("field")).orElseThrow(),
                        row.getString("words")))
                .list()
                .forEach(row -> sheets.computeIfAbsent(row.leader(), _ -> new EnumMap<>(NoteField.class))
                        .put(row.field(), row.words()));
        var notes = new HashMap<PersonId, Notes>();
        sheets.forEach((leader, texts) -> notes.put(leader, new Notes(texts)));
        return notes;
    }

    @Override
    public void save(MeasurementId measurement, PersonId leader, Notes notes, PersonId by, Instant at) {
        var before = of(measurement).getOrDefault(leader, Notes.BLANK);
        for (var field : NoteField.values()) {
            var text = notes.text(field);
            if (text.equals(before.text(field))) {
                continue;
            }
            var statement = text.isEmpty()
                    ? jdbc.sql("""
                            delete from dialogue.note where municipality_id = :municipality
                                and measurement_id = :measurement and leader_id = :leader and field = :field
                            """)
                    : jdbc.sql("""
                            insert into dialogue.note (municipality_id, measurement_id, leader_id, field, words,
                                written_by, written_at)
                            values (:municipality, :measurement, :leader, :field, :words, :by, :at)
                            on conflict (municipality_id, measurement_id, leader_id, field)
                            do update set words = excluded.words, written_by = excluded.written_by,
                                written_at = excluded.written_at
                            """).param("words", text).param("by", by.value()).param("at", Rows.utc(at));
            statement
                    .param("municipality", Rows.municipality())
                    .param("measurement", measurement.value())
                    .param("leader", leader.value())
                    .param("field", field.key())
                    .update();
        }
    }

    @Override
    public Set<PersonId> sharedWith(MeasurementId measurement, PersonId leader) {
        return jdbc.sql("""
                select shared_with from dialogue.note_share where municipality_id = :municipality
                    and measurement_id = :measurement and leader_id = :leader
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("leader", leader.value())
                .query((row, _) -> Rows.person(row, "shared_with"))
                .set();
    }

    @Override
    public void share(MeasurementId measurement, PersonId leader, Set<PersonId> with, Instant at) {
        for (var reader : with) {
            jdbc.sql("""
                    insert into dialogue.note_share (municipality_id, measurement_id, leader_id, shared_with, shared_at)
                    values (:municipality, :measurement, :leader, :reader, :at) on conflict do nothing
                    """)
                    .param("municipality", Rows.municipality())
                    .param("measurement", measurement.value())
                    .param("leader", leader.value())
                    .param("reader", reader.value())
                    .param("at", Rows.utc(at))
                    .update();
        }
    }

    @Override
    public void stopSharing(MeasurementId measurement, PersonId leader) {
        jdbc.sql("""
                delete from dialogue.note_share where municipality_id = :municipality
                    and measurement_id = :measurement and leader_id = :leader
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("leader", leader.value())
                .update();
    }
}
