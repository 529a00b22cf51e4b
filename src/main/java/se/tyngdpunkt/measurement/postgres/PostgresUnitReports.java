package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.unit.UnitReport;
import se.tyngdpunkt.measurement.domain.unit.UnitReports;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
class PostgresUnitReports implements UnitReports {

    private static final String REPORT =
            "select round_id, unit_id, revision, answers, saved_at, sent, reckoned, sent_by, sent_at"
                    + " from measurement.unit_report where municipality_id = :municipality and unit_id = :unit";

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresUnitReports(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<UnitId> groupsIn(RoundId round) {
        return jdbc.sql("""
                select distinct group_id from measurement.measurement
                where municipality_id = :municipality and round_id = :round
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .query((row, _) -> new UnitId(row.getObject("group_id", UUID.class)))
                .list();
    }

    @Override
    public Optional<UnitReport> of(RoundId round, UnitId unit) {
        return jdbc.sql(REPORT + " and round_id = :round")
                .param("municipality", PostgresRounds.municipality())
                .param("unit", unit.value())
                .param("round", round.value())
                .query((row, _) -> toReport(row))
                .optional();
    }

    @Override
    public List<UnitReport> ofUnit(UnitId unit) {
        return jdbc.sql(REPORT)
                .param("municipality", PostgresRounds.municipality())
                .param("unit", unit.value())
                .query((row, _) -> toReport(row))
                .list();
    }

    /** The first save of two makes the row; the other finds it, in a revision that is not its own. */
    @Override
    public boolean save(RoundId round, UnitId unit, int onRevision, Map<String, String> typed, Instant at) {
        var sql = onRevision == 0 ? """
                insert into measurement.unit_report (municipality_id, round_id, unit_id, revision, answers, saved_at)
                values (:municipality, :round, :unit, :revision + 1, cast(:answers as jsonb), :at)
                on conflict do nothing
                """ : """
                update measurement.unit_report
                set revision = revision + 1, answers = cast(:answers as jsonb), saved_at = :at
                where municipality_id = :municipality and round_id = :round and unit_id = :unit and revision = :revision
                """;
        return changing(sql, round, unit, onRevision, typed, at).update() == 1;
    }

    @Override
    public boolean send(
            RoundId round,
            UnitId unit,
            int onRevision,
            Map<String, String> read,
            Reckoned reckoned,
            PersonId by,
            Instant at) {
        return changing("""
                update measurement.unit_report
                set revision = revision + 1, answers = cast(:answers as jsonb), saved_at = :at,
                    sent = cast(:answers as jsonb), reckoned = cast(:reckoned as jsonb), sent_by = :by, sent_at = :at
                where municipality_id = :municipality and round_id = :round and unit_id = :unit and revision = :revision
                """, round, unit, onRevision, read, at)
                        .param("reckoned", ReckonedJson.write(reckoned))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec changing(
            String sql, RoundId round, UnitId unit, int onRevision, Map<String, String> typed, Instant at) {
        return jdbc.sql(sql)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .param("unit", unit.value())
                .param("revision", onRevision)
                .param("answers", texts.toJson(typed))
                .param("at", PostgresRounds.utc(at));
    }

    private UnitReport toReport(ResultSet row) throws SQLException {
        return new UnitReport(
                new RoundId(row.getObject("round_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("revision"),
                texts.ofJson(row.getString("answers")),
                Optional.of(row.getObject("saved_at", OffsetDateTime.class).toInstant()),
                row.getString("sent") == null ? Optional.empty() : Optional.of(toSent(row)));
    }

    private UnitReport.Sent toSent(ResultSet row) throws SQLException {
        return new UnitReport.Sent(
                texts.ofJson(row.getString("sent")),
                ReckonedJson.read(row.getString("reckoned")),
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
