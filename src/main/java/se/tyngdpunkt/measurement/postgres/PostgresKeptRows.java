package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.retention.KeptRows;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresKeptRows implements KeptRows {

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
    public Set<PersonId> withRowsIn(Collection<RoundId> rounds) {
        return jdbc.sql("""
                select distinct person_id from measurement.measurement
                where municipality_id = :municipality and round_id = any(:rounds)
                    and state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')
                    and exists (select from jsonb_object_keys(answers) field where starts_with(field, 'row.'))
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    @Override
    public boolean delete(MeasurementId id, Collection<String> fields, Instant at) {
        return jdbc.sql("""
                update measurement.measurement
                set answers = answers - cast(:fields as text[]), scored = scored - cast(:fields as text[]),
                    scored_rows = scored_rows - cast(:rows as text[]), rows_deleted_at = :at
                where municipality_id = :municipality and id = :id
                    and not exists (
                        select from measurement.contested_row waiting
                        where waiting.municipality_id = measurement.municipality_id
                            and waiting.measurement_id = measurement.id and waiting.state = 'WAITING')
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
                        .param("id", id.value())
                        .update()
                == 1;
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
