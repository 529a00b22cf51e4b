package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresForms implements Forms {

    private static final String MEASURED =
            "select " + PostgresRoundReading.HEAD_COLUMNS + ", " + PostgresRoundReading.ROUND_COLUMNS
                    + ", m.revision, m.answers, m.saved_at, m.submitted_at, m.late_until, m.handed_back_for,"
                    + " m.scored, m.scored_rows, m.reckoned, m.bridged, m.rows_deleted_at is not null as rows_are_gone"
                    + " from measurement.measurement m"
                    + " join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id"
                    + " where m.municipality_id = :municipality and ";

    private static final String NAMED = "m.privacy = 'NAMED'";

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresForms(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Optional<Measured> measured(MeasurementId id) {
        return jdbc.sql(MEASURED + "m.id = :id and " + NAMED)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((row, _) -> toMeasured(row))
                .optional();
    }

    @Override
    public List<Measured> ofPeople(Collection<PersonId> people) {
        return jdbc.sql(MEASURED + "m.person_id = any(:people) and r.state <> 'PLANNED' and " + NAMED
                        + " order by m.person_id," + PostgresRoundReading.OLDEST_FIRST)
                .param("municipality", PostgresRounds.municipality())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> toMeasured(row))
                .list();
    }

    @Override
    public Optional<Measured> own(PersonId worker, MeasurementId id) {
        return jdbc.sql(MEASURED + "m.id = :id and m.person_id = :worker")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("worker", worker.value())
                .query((row, _) -> toMeasured(row))
                .optional();
    }

    @Override
    public List<Measured> ofWorkers(Collection<PersonId> workers) {
        return jdbc.sql(MEASURED + "m.person_id = any(:workers) and r.state <> 'PLANNED' order by"
                        + PostgresRoundReading.OLDEST_FIRST)
                .param("municipality", PostgresRounds.municipality())
                .param("workers", workers.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> toMeasured(row))
                .list();
    }

    @Override
    public boolean saveDraft(MeasurementId id, int onRevision, Map<String, String> typed, Instant at) {
        return jdbc.sql("""
                update measurement.measurement
                set answers = cast(:answers as jsonb), revision = revision + 1, state = 'DRAFT', saved_at = :at
                where municipality_id = :municipality and id = :id and revision = :revision
                    and state in ('NOT_STARTED', 'DRAFT')
                """)
                        .param("municipality", PostgresRounds.municipality())
                        .param("id", id.value())
                        .param("revision", onRevision)
                        .param("answers", texts.toJson(typed))
                        .param("at", PostgresRounds.utc(at))
                        .update()
                == 1;
    }

    @Override
    public boolean submit(
            MeasurementId id, int onRevision, Map<String, String> read, Reckonings reckonings, Instant at) {
        return jdbc.sql("""
                update measurement.measurement
                set answers = cast(:answers as jsonb), reckoned = cast(:reckoned as jsonb),
                    bridged = cast(:bridged as jsonb), revision = revision + 1, state = 'SUBMITTED',
                    submitted_at = :at, handed_back_for = null, rows_deleted_at = null
                where municipality_id = :municipality and id = :id and revision = :revision and state = 'DRAFT'
                """)
                        .param("municipality", PostgresRounds.municipality())
                        .param("id", id.value())
                        .param("revision", onRevision)
                        .param("answers", texts.toJson(read))
                        .params(ReckonedJson.params(reckonings))
                        .param("at", PostgresRounds.utc(at))
                        .update()
                == 1;
    }

    @Override
    public boolean move(
            MeasurementId id, int onRevision, MeasurementState from, MeasurementState to, PersonId by, Instant at) {
        var set =
                switch (to) {
                    case DRAFT ->
                        "reckoned = null, bridged = null, submitted_at = null, summed_at = null, summed_by = null";
                    case SUMMED -> "summed_at = :at, summed_by = :by";
                    case DISCUSSED -> "discussed_at = :at, discussed_by = :by";
                    case NOT_STARTED, SUBMITTED ->
                        throw new IllegalArgumentException("nothing moves to " + to + " this way");
                };
        return jdbc.sql("update measurement.measurement set state = :to, revision = revision + 1, " + set
                                + " where municipality_id = :municipality and id = :id and state = :from"
                                + " and revision = :revision")
                        .param("municipality", PostgresRounds.municipality())
                        .param("id", id.value())
                        .param("revision", onRevision)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("by", by.value())
                        .param("at", PostgresRounds.utc(at))
                        .update()
                == 1;
    }

    @Override
    public boolean handBack(MeasurementId id, int onRevision, String reason) {
        return jdbc.sql("""
                update measurement.measurement
                set state = 'DRAFT', revision = revision + 1, reckoned = null, bridged = null, submitted_at = null, summed_at = null,
                    summed_by = null, handed_back_for = :reason
                where municipality_id = :municipality and id = :id and revision = :revision
                    and state in ('SUBMITTED', 'SUMMED')
                """)
                        .param("municipality", PostgresRounds.municipality())
                        .param("id", id.value())
                        .param("revision", onRevision)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    @Override
    public void setAside(MeasurementId id, SetAside version) {
        jdbc.sql("""
                insert into measurement.set_aside (municipality_id, measurement_id, tab, revision, answers, saved_at)
                values (:municipality, :id, :tab, :revision, cast(:answers as jsonb), :at)
                on conflict (municipality_id, measurement_id, tab, revision)
                    do update set answers = excluded.answers, saved_at = excluded.saved_at
                    where set_aside.answers <> excluded.answers
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("tab", version.tab().value())
                .param("revision", version.revision())
                .param("answers", texts.toJson(version.typed()))
                .param("at", PostgresRounds.utc(version.at()))
                .update();
    }

    @Override
    public Optional<SetAside> setAside(MeasurementId id) {
        return jdbc.sql("""
                select tab, revision, answers, saved_at from measurement.set_aside
                where municipality_id = :municipality and measurement_id = :id order by saved_at desc limit 1
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((row, _) -> new SetAside(
                        new TabId(row.getObject("tab", UUID.class)),
                        row.getInt("revision"),
                        texts.ofJson(row.getString("answers")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void clearSetAside(MeasurementId id, SetAside version) {
        jdbc.sql("""
                delete from measurement.set_aside
                where municipality_id = :municipality and measurement_id = :id and tab = :tab and revision = :revision
                    and saved_at = :at
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("tab", version.tab().value())
                .param("revision", version.revision())
                .param("at", PostgresRounds.utc(version.at()))
                .update();
    }

    @Override
    public void tellHardRows(MeasurementId id, Map<String, String> reasons) {
        jdbc.sql("delete from measurement.hard_row where municipality_id = :municipality and measurement_id = :id")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .update();
        reasons.forEach((row, reason) -> jdbc.sql("""
                insert into measurement.hard_row (municipality_id, measurement_id, row_key, reason)
                values (:municipality, :id, :row, :reason)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("row", row)
                .param("reason", reason)
                .update());
    }

    @Override
    public Map<String, String> hardRows(MeasurementId id) {
        var reasons = new TreeMap<String, String>();
        jdbc.sql("""
                select row_key, reason from measurement.hard_row
                where municipality_id = :municipality and measurement_id = :id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((ResultSet row) -> {
                    reasons.put(row.getString("row_key"), row.getString("reason"));
                });
        return reasons;
    }

    private Measured toMeasured(ResultSet row) throws SQLException {
        return new Measured(
                PostgresRoundReading.toHead(row),
                PostgresRoundReading.toRound(row),
                row.getInt("revision"),
                texts.ofJson(row.getString("answers")),
                moment(row, "saved_at"),
                moment(row, "submitted_at"),
                Optional.ofNullable(row.getObject("late_until", LocalDate.class)),
                Optional.ofNullable(row.getString("handed_back_for")),
                new Measured.Scored(
                        texts.ofJson(row.getString("scored")),
                        texts.ofJson(row.getString("scored_rows")),
                        ReckonedJson.reckonings(row),
                        row.getBoolean("rows_are_gone")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
