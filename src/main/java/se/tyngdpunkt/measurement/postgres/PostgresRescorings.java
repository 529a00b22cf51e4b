package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentFormat;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.rescoring.MovesOfGroup;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

@Repository
@Transactional
class PostgresRescorings implements Rescorings {

    static final String SELECT = """
            select id, subject_id, round_id, content, state, whole, done, asked_at, kept_until
            from measurement.rescoring where municipality_id = :municipality
            """;

    private static final Comparator<UnitId> BY_ID = Comparator.comparing(UnitId::value);
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final TypedText texts;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final InstrumentFormat format;

    PostgresRescorings(
            JdbcClient jdbc, TypedText texts, RoundBook rounds, Instruments instruments, InstrumentFormat format) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.rounds = rounds;
        this.instruments = instruments;
        this.format = format;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rescoring> find(RescoringId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((row, _) -> toRescoring(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rescoring> of(UUID subject) {
        return jdbc.sql(SELECT + " and subject_id = :subject and state <> 'DELETED' order by asked_at desc, id")
                .param("municipality", PostgresRounds.municipality())
                .param("subject", subject)
                .query((row, _) -> toRescoring(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int askedFor(UUID subject) {
        return jdbc.sql("""
                select count(*) from measurement.rescoring where municipality_id = :municipality and subject_id = :subject
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<GroupMoves> moves(RescoringId id) {
        return find(id).filter(found -> found.state() == Rescoring.State.SCORED)
                .map(this::moves)
                .orElse(List.of());
    }

    private List<GroupMoves> moves(Rescoring rescoring) {
        var comparing = new Comparing(older(rescoring), newer(rescoring));
        var groups = new TreeMap<UnitId, MovesOfGroup>(BY_ID);
        jdbc.sql("""
                select group_id, change, level, rows from measurement.rescored
                where municipality_id = :municipality and rescoring_id = :id
                """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("municipality", PostgresRounds.municipality())
                .param("id", rescoring.id().value())
                .query(row -> {
                    var group = new UnitId(row.getObject("group_id", UUID.class));
                    groups.computeIfAbsent(group, _ -> new MovesOfGroup(comparing))
                            .add(
                                    change(row.getString("change")),
                                    Optional.ofNullable(row.getObject("level", Integer.class)),
                                    texts.ofJson(row.getString("rows")));
                });
        return groups.entrySet().stream()
                .map(group -> group.getValue().of(group.getKey()))
                .toList();
    }

    private static Optional<Exact> change(@Nullable String kept) {
        return Optional.ofNullable(kept).map(text -> Exact.parse(text).orElseThrow());
    }

    private Instrument older(Rescoring rescoring) {
        var round = rounds.round(rescoring.round()).orElseThrow();
        return instruments.byId(round.instrument()).orElseThrow().instrument();
    }

    private Instrument newer(Rescoring rescoring) {
        if (format.read(rescoring.content()) instanceof InstrumentReading.Read(var version)) {
            return version.instrument();
        }
        throw new IllegalStateException("A model that was read when it was asked for cannot be read");
    }

    @Override
    public void finish(RescoringId id) {
        deleteRescored(id);
        state(id, "state = 'DONE'", "state = 'SCORED'");
    }

    @Override
    public void delete(RescoringId id) {
        // The line first: whoever works it off holds it until that bit is kept.
        state(id, "state = 'DELETED', content = '', place = null", "true");
        deleteRescored(id);
    }

    private void state(RescoringId id, String set, String where) {
        jdbc.sql("update measurement.rescoring set " + set + " where municipality_id = :municipality and id = :id and "
                        + where)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .update();
    }

    private void deleteRescored(RescoringId id) {
        jdbc.sql("delete from measurement.rescored where municipality_id = :municipality and rescoring_id = :id")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RescoringId> keptUntil(Instant now) {
        return jdbc.sql("""
                select id from measurement.rescoring where municipality_id = :municipality and kept_until <= :now
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("now", PostgresRounds.utc(now))
                .query((row, _) -> new RescoringId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void remove(RescoringId id) {
        delete(id);
        jdbc.sql("delete from measurement.rescoring where municipality_id = :municipality and id = :id")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .update();
    }

    static Rescoring toRescoring(ResultSet row) throws SQLException {
        return new Rescoring(
                new RescoringId(row.getObject("id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("content"),
                Rescoring.State.valueOf(row.getString("state")),
                row.getInt("whole"),
                row.getInt("done"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_until", OffsetDateTime.class).toInstant());
    }
}
