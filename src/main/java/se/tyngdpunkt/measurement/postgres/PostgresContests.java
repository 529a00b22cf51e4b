package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.contest.Contests;
import se.tyngdpunkt.measurement.domain.contest.WaitingContests;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.measurement.picture.ContestedRow.Answer;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresContests implements Contests, WaitingContests.Waiting {

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresContests(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<ContestedRow> of(MeasurementId measurement) {
        return jdbc.sql("""
                select id, part, row_number, words, contested_at, state, answered_by, answered_at, reason, given_before,
                    given_after, points_before, points_after
                from measurement.contested_row
                where municipality_id = :municipality and measurement_id = :measurement
                order by contested_at, id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("measurement", measurement.value())
                .query((row, _) -> contested(row))
                .list();
    }

    @Override
    public List<WaitingContests.Counted> of(Collection<PersonId> people) {
        return jdbc.sql("""
                select measurement_id, contested_by, count(*) as rows
                from measurement.contested_row
                where municipality_id = :municipality and contested_by = any(:people) and state = 'WAITING'
                group by measurement_id, contested_by
                order by min(contested_at), measurement_id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new WaitingContests.Counted(
                        new MeasurementId(row.getObject("measurement_id", UUID.class)),
                        new PersonId(row.getObject("contested_by", UUID.class)),
                        row.getInt("rows")))
                .list();
    }

    @Override
    public boolean add(MeasurementId measurement, ContestedRow contested, PersonId by) {
        return jdbc.sql("""
                insert into measurement.contested_row
                    (municipality_id, measurement_id, id, part, row_number, words, contested_by, contested_at, state)
                values (:municipality, :measurement, :id, :part, :number, :words, :by, :at, 'WAITING')
                on conflict do nothing
                """)
                        .param("municipality", PostgresRounds.municipality())
                        .param("measurement", measurement.value())
                        .param("id", contested.id())
                        .param("part", contested.part())
                        .param("number", contested.number())
                        .param("words", contested.words())
                        .param("by", by.value())
                        .param("at", PostgresRounds.utc(contested.at()))
                        .update()
                == 1;
    }

    @Override
    public boolean answer(MeasurementId measurement, ContestedRow answered) {
        return switch (answered.answer()) {
            case ContestedRow.Waiting _ -> throw new IllegalArgumentException("Waiting is no answer");
            case ContestedRow.Withdrawn _ -> answer(measurement, answered, "state = 'WITHDRAWN'", Optional.empty());
            case ContestedRow.Kept kept ->
                answer(
                        measurement,
                        answered,
                        "state = 'KEPT', answered_by = :by, answered_at = :at, reason = :reason",
                        Optional.of(new Reasoned(kept.by(), kept.at(), kept.reason(), Optional.empty())));
            case ContestedRow.Changed changed ->
                answer(
                        measurement,
                        answered,
                        "state = 'CHANGED', answered_by = :by, answered_at = :at, reason = :reason,"
                                + " given_before = cast(:before as jsonb), given_after = cast(:after as jsonb),"
                                + " points_before = :points_before, points_after = :points_after",
                        Optional.of(new Reasoned(changed.by(), changed.at(), changed.reason(), Optional.of(changed))));
        };
    }

    private record Reasoned(PersonId by, Instant at, String reason, Optional<ContestedRow.Changed> changed) {}

    private boolean answer(MeasurementId measurement, ContestedRow row, String set, Optional<Reasoned> reasoned) {
        var statement = jdbc.sql("update measurement.contested_row set " + set
                        + " where municipality_id = :municipality and measurement_id = :measurement and id = :id"
                        + " and state = 'WAITING'")
                .param("municipality", PostgresRounds.municipality())
                .param("measurement", measurement.value())
                .param("id", row.id());
        reasoned.ifPresent(answer -> {
            statement
                    .param("by", answer.by().value())
                    .param("at", PostgresRounds.utc(answer.at()))
                    .param("reason", answer.reason());
            answer.changed().ifPresent(changed -> statement
                    .param("before", texts.toJson(changed.before()))
                    .param("after", texts.toJson(changed.after()))
                    .param("points_before", changed.pointsBefore())
                    .param("points_after", changed.pointsAfter()));
        });
        return statement.update() == 1;
    }

    private ContestedRow contested(ResultSet row) throws SQLException {
        return new ContestedRow(
                row.getObject("id", UUID.class),
                row.getString("part"),
                row.getInt("row_number"),
                row.getString("words"),
                moment(row, "contested_at"),
                answer(row));
    }

    private Answer answer(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "WAITING" -> new ContestedRow.Waiting();
            case "WITHDRAWN" -> new ContestedRow.Withdrawn();
            case "KEPT" -> new ContestedRow.Kept(by(row), moment(row, "answered_at"), row.getString("reason"));
            default ->
                new ContestedRow.Changed(
                        by(row),
                        moment(row, "answered_at"),
                        row.getString("reason"),
                        texts.ofJson(row.getString("given_before")),
                        texts.ofJson(row.getString("given_after")),
                        text(row.getString("points_before")),
                        text(row.getString("points_after")));
        };
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    private static PersonId by(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("answered_by", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
