package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.retention.GroupInRound;
import se.tyngdpunkt.measurement.domain.retention.KeptRows;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
class PostgresKeptRows implements KeptRows {

    private static final String PLACES =
            "(m.round_id, m.group_id) in (select * from unnest(cast(:rounds as uuid[]), cast(:groups as uuid[])))";

    /**
     * Whoever has been let in may still send until her last day. What her leader has given points, or handed back, has been
     * sent; of what she took back herself before that nothing tells.
     */
    private static final String UNSENT = "m.municipality_id = :municipality and " + PLACES
            + " and m.state in ('NOT_STARTED', 'DRAFT') and (m.late_until is null or m.late_until < :day)"
            + " and m.handed_back_for is null and m.scored = '{}' and m.answers <> '{}'";

    private static final String WITH_ROWS = "m.state in ('SUBMITTED', 'SUMMED', 'DISCUSSED') and exists ("
            + "select from jsonb_object_keys(m.answers) field where starts_with(field, 'row.'))";

    private static final String SET_ASIDE = "aside.municipality_id = :municipality and exists ("
            + "select from measurement.measurement m where m.municipality_id = :municipality"
            + " and m.id = aside.measurement_id and " + PLACES
            + " and (m.late_until is null or m.late_until < :day))";

    private final JdbcClient jdbc;

    PostgresKeptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RetentionRule> rule() {
        return jdbc.sql("""
                select rounds, decision, decided_by, decided_at from measurement.row_retention
                where municipality_id = :municipality
                """)
                .param("municipality", PostgresRounds.municipality())
                .query((row, _) -> ruleOf(row))
                .optional();
    }

    @Override
    public void decide(RetentionRule rule) {
        jdbc.sql("""
                insert into measurement.row_retention (municipality_id, rounds, decision, decided_by, decided_at)
                values (:municipality, :rounds, :decision, :by, :at)
                on conflict (municipality_id) do update
                set rounds = excluded.rounds, decision = excluded.decision, decided_by = excluded.decided_by,
                    decided_at = excluded.decided_at
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("rounds", rule.rounds())
                .param("decision", rule.decision())
                .param("by", rule.by().value())
                .param("at", PostgresRounds.utc(rule.at()))
                .update();
    }

    @Override
    public void keepAll() {
        jdbc.sql("delete from measurement.row_retention where municipality_id = :municipality")
                .param("municipality", PostgresRounds.municipality())
                .update();
    }

    @Override
    public Set<GroupInRound> withAnythingLeft() {
        return jdbc.sql("select distinct m.round_id, m.group_id from measurement.measurement m"
                        + " where m.municipality_id = :municipality and (" + WITH_ROWS
                        + " or m.state in ('NOT_STARTED', 'DRAFT') and m.answers <> '{}'"
                        + " or exists (select from measurement.set_aside aside"
                        + " where aside.municipality_id = m.municipality_id and aside.measurement_id = m.id))")
                .param("municipality", PostgresRounds.municipality())
                .query((row, _) -> new GroupInRound(
                        new RoundId(row.getObject("round_id", UUID.class)),
                        new UnitId(row.getObject("group_id", UUID.class))))
                .set();
    }

    @Override
    public Set<PersonId> withRowsIn(Collection<GroupInRound> places) {
        return of(
                        "select distinct m.person_id from measurement.measurement m"
                                + " where m.municipality_id = :municipality and " + PLACES + " and " + WITH_ROWS,
                        places)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    @Override
    public Set<MeasurementId> contested() {
        return jdbc.sql("""
                select distinct measurement_id from measurement.contested_row
                where municipality_id = :municipality and state = 'WAITING'
                """)
                .param("municipality", PostgresRounds.municipality())
                .query((row, _) -> new MeasurementId(row.getObject("measurement_id", UUID.class)))
                .set();
    }

    @Override
    public boolean delete(Measured seen, Collection<String> fields, boolean isContested, Instant at) {
        return jdbc.sql("""
                update measurement.measurement
                set answers = answers - cast(:fields as text[]), scored = scored - cast(:fields as text[]),
                    scored_rows = scored_rows - cast(:rows as text[]), rows_deleted_at = :at,
                    revision = revision + 1
                where municipality_id = :municipality and id = :id and revision = :revision and state = :state
                    and (:contested or not exists (
                        select from measurement.contested_row waiting
                        where waiting.municipality_id = measurement.municipality_id
                            and waiting.measurement_id = measurement.id and waiting.state = 'WAITING'))
                """)
                        .param("fields", fields.toArray(String[]::new))
                        .param(
                                "rows",
                                fields.stream()
                                        .flatMap(field -> AnswerField.inRow(field).stream())
                                        .map(AnswerField.InRow::row)
                                        .distinct()
                                        .toArray(String[]::new))
                        .param("at", PostgresRounds.utc(at))
                        .param("municipality", PostgresRounds.municipality())
                        .param("id", seen.head().id().value())
                        .param("revision", seen.revision())
                        .param("state", seen.head().state().name())
                        .param("contested", isContested)
                        .update()
                == 1;
    }

    @Override
    public Unsent unsent(Collection<GroupInRound> places, LocalDate day) {
        return of(
                        "select (select count(*) from measurement.measurement m where " + UNSENT + ") as drafts,"
                                + " (select count(*) from measurement.set_aside aside where " + SET_ASIDE
                                + ") as versions",
                        places)
                .param("day", day)
                .query((row, _) -> new Unsent(row.getLong("drafts"), row.getLong("versions")))
                .single();
    }

    @Override
    public Map<MeasurementId, PersonId> deleteUnsent(Collection<GroupInRound> places, LocalDate day) {
        of("delete from measurement.set_aside aside where " + SET_ASIDE, places)
                .param("day", day)
                .update();
        var deleted = new HashMap<MeasurementId, PersonId>();
        of(
                        "update measurement.measurement m set answers = '{}', state = 'NOT_STARTED', saved_at = null"
                                + " where " + UNSENT + " returning id, person_id",
                        places)
                .param("day", day)
                .query((ResultSet row) -> {
                    deleted.put(
                            new MeasurementId(row.getObject("id", UUID.class)),
                            new PersonId(row.getObject("person_id", UUID.class)));
                });
        return deleted;
    }

    private JdbcClient.StatementSpec of(String sql, Collection<GroupInRound> places) {
        return jdbc.sql(sql)
                .param("municipality", PostgresRounds.municipality())
                .param("rounds", places.stream().map(one -> one.round().value()).toArray(UUID[]::new))
                .param("groups", places.stream().map(one -> one.group().value()).toArray(UUID[]::new));
    }

    /** A line is never removed: what it said is. */
    @Override
    public void deleteObjections() {
        jdbc.sql("""
                update measurement.contested_row objection
                set words = '–', reason = case when reason is not null then '–' end,
                    given_before = case when given_before is not null then '{}'::jsonb end,
                    given_after = case when given_after is not null then '{}'::jsonb end
                from measurement.measurement m
                where objection.municipality_id = :municipality and m.municipality_id = :municipality
                    and m.id = objection.measurement_id and m.rows_deleted_at is not null
                    and objection.state <> 'WAITING' and objection.words <> '–'
                    and not exists (
                        select from jsonb_object_keys(m.answers) field
                        where starts_with(field, 'row.' || objection.part || '.' || objection.row_number || '.'))
                """).param("municipality", PostgresRounds.municipality()).update();
    }

    @Override
    public Set<MeasurementId> deletedOf(PersonId person) {
        return jdbc.sql("""
                select id from measurement.measurement
                where municipality_id = :municipality and person_id = :person and rows_deleted_at is not null
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("person", person.value())
                .query((row, _) -> new MeasurementId(row.getObject("id", UUID.class)))
                .set();
    }

    private static RetentionRule ruleOf(ResultSet row) throws SQLException {
        return new RetentionRule(
                row.getInt("rounds"),
                row.getString("decision"),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
