package se.tyngdpunkt.measurement.postgres;

import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresScorings implements Scorings {

    private static final String WHERE =
            " where municipality_id = :municipality and id = :id and revision = :revision and state in (";

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresScorings(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public boolean save(MeasurementId id, int onRevision, Map<String, String> scored) {
        return update("", "'SUBMITTED'", id, onRevision, scored).update() == 1;
    }

    @Override
    public void keepRows(MeasurementId id, Map<String, String> digests) {
        jdbc.sql("update measurement.measurement set scored_rows = cast(:rows as jsonb)"
                        + " where municipality_id = :municipality and id = :id")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("rows", texts.toJson(digests))
                .update();
    }

    @Override
    public boolean confirm(
            MeasurementId id,
            int onRevision,
            Map<String, String> scored,
            Reckonings reckonings,
            PersonId by,
            Instant at) {
        return update(
                                ", reckoned = cast(:reckoned as jsonb), bridged = cast(:bridged as jsonb), state = 'SUMMED', summed_at = :at, summed_by = :by",
                                "'SUBMITTED'",
                                id,
                                onRevision,
                                scored)
                        .params(ReckonedJson.params(reckonings))
                        .param("by", by.value())
                        .param("at", PostgresRounds.utc(at))
                        .update()
                == 1;
    }

    @Override
    public boolean change(MeasurementId id, int onRevision, Map<String, String> scored, Reckonings reckonings) {
        return update(
                                ", reckoned = cast(:reckoned as jsonb), bridged = cast(:bridged as jsonb)",
                                "'SUMMED', 'DISCUSSED'",
                                id,
                                onRevision,
                                scored)
                        .params(ReckonedJson.params(reckonings))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec update(
            String more, String state, MeasurementId id, int onRevision, Map<String, String> scored) {
        return jdbc.sql("update measurement.measurement set scored = cast(:scored as jsonb), revision = revision + 1"
                        + more + WHERE + state + ")")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("revision", onRevision)
                .param("scored", texts.toJson(scored));
    }
}
