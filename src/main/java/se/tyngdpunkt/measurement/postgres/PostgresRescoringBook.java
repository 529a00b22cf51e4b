package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.rescoring.KeptAnswers;
import se.tyngdpunkt.measurement.domain.rescoring.Moved;
import se.tyngdpunkt.measurement.domain.rescoring.Rescored;
import se.tyngdpunkt.measurement.domain.rescoring.RescoringBook;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
class PostgresRescoringBook implements RescoringBook {

    private static final String SENT = "state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')";

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresRescoringBook(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('measurement.rescoring ' || :municipality, 0))")
                .param("municipality", PostgresRounds.municipality().toString())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public int askedOf(RoundId round) {
        return count("measurement.rescoring where round_id = :of", round.value());
    }

    @Override
    public int sent(RoundId round) {
        return count("measurement.measurement where round_id = :of and " + SENT, round.value());
    }

    private int count(String rows, UUID of) {
        return jdbc.sql("select count(*) from " + rows + " and municipality_id = :municipality")
                .param("municipality", PostgresRounds.municipality())
                .param("of", of)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Rescoring rescoring, PersonId by) {
        jdbc.sql("""
                insert into measurement.rescoring (municipality_id, id, subject_id, round_id, content, state, whole, done,
                    asked_by, asked_at, kept_until)
                values (:municipality, :id, :subject, :round, :content, :state, :whole, :done, :by, :at, :until)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", rescoring.id().value())
                .param("subject", rescoring.subject())
                .param("round", rescoring.round().value())
                .param("content", rescoring.content())
                .param("state", rescoring.state().name())
                .param("whole", rescoring.whole())
                .param("done", rescoring.done())
                .param("by", by.value())
                .param("at", PostgresRounds.utc(rescoring.askedAt()))
                .param("until", PostgresRounds.utc(rescoring.keptUntil()))
                .update();
    }

    @Override
    public Optional<Rescoring> waiting(RescoringId id) {
        return jdbc.sql(PostgresRescorings.SELECT + " and id = :id and state = 'WAITING' for update")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((row, _) -> PostgresRescorings.toRescoring(row))
                .optional();
    }

    /**
     * By the person, since that is the order that an index has; who it is stays here. Where to go on is asked for first: beside
     * a policy, an index is entered at a value, not at the outcome of another query.
     */
    @Override
    public <T> List<T> next(Rescoring rescoring, int most, Function<KeptAnswers, T> each) {
        return jdbc.sql("""
                select person_id, group_id, state, answers, scored, submitted_at, rows_deleted_at is not null as lacks_rows
                from measurement.measurement
                where municipality_id = :municipality and round_id = :round and state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')
                    and person_id > :place
                order by person_id limit :most
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", rescoring.round().value())
                .param("place", place(rescoring))
                .param("most", most)
                .query((row, _) -> each.apply(toAnswers(row)))
                .list();
    }

    private UUID place(Rescoring rescoring) {
        return jdbc.sql("""
                select coalesce(place, '00000000-0000-0000-0000-000000000000') from measurement.rescoring
                where municipality_id = :municipality and id = :id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", rescoring.id().value())
                .query(UUID.class)
                .single();
    }

    private KeptAnswers toAnswers(ResultSet row) throws SQLException {
        return new KeptAnswers(
                row.getObject("person_id", UUID.class),
                new UnitId(row.getObject("group_id", UUID.class)),
                MeasurementState.valueOf(row.getString("state")),
                texts.ofBoth(row.getString("answers"), row.getString("scored")),
                Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("lacks_rows"));
    }

    @Override
    public void keep(Rescoring rescoring, List<Rescored> rescored, UUID upTo) {
        jdbc.sql("""
                insert into measurement.rescored (municipality_id, rescoring_id, number, group_id, change, level, rows)
                select :municipality, :id, :done + one.number, one.unit, one.change, one.level, cast(one.rows as jsonb)
                from unnest(cast(:units as uuid[]), cast(:changes as text[]), cast(:levels as smallint[]),
                    cast(:rows as text[])) with ordinality as one (unit, change, level, rows, number)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", rescoring.id().value())
                .param("done", rescoring.done())
                .param(
                        "units",
                        rescored.stream().map(one -> one.group().value()).toArray(UUID[]::new))
                .param(
                        "changes",
                        rescored.stream()
                                .map(one -> ofMoved(
                                        one, moved -> Optional.of(moved.change().toString())))
                                .toArray(String[]::new))
                .param(
                        "levels",
                        rescored.stream()
                                .map(one -> ofMoved(one, moved -> moved.level().map(PostgresRescoringBook::sign)))
                                .toArray(Short[]::new))
                .param("rows", rescored.stream().map(this::rows).toArray(String[]::new))
                .update();
        jdbc.sql("""
                update measurement.rescoring set done = done + :count, place = :place
                where municipality_id = :municipality and id = :id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", rescoring.id().value())
                .param("count", rescored.size())
                .param("place", upTo)
                .update();
    }

    private static <T> @Nullable T ofMoved(Rescored one, Function<Moved, Optional<T>> value) {
        return one.moved().flatMap(value).orElse(null);
    }

    private String rows(Rescored one) {
        var signs = new TreeMap<String, String>();
        one.moved().ifPresent(moved -> moved.rows().forEach((key, move) -> signs.put(key, String.valueOf(sign(move)))));
        return texts.toJson(signs);
    }

    private static short sign(Move move) {
        return switch (move) {
            case LIGHTER -> -1;
            case SAME -> 0;
            case HEAVIER -> 1;
        };
    }

    @Override
    public void complete(RescoringId id) {
        jdbc.sql("""
                update measurement.rescoring set state = 'SCORED', place = null
                where municipality_id = :municipality and id = :id and state = 'WAITING'
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .update();
    }
}
