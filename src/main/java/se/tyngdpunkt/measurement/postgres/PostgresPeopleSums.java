package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.tallies.GroupSums;
import se.tyngdpunkt.measurement.tallies.PeopleSums;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.UnitScoring;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

@Repository
@Transactional(readOnly = true)
class PostgresPeopleSums implements PeopleSums {

    private final JdbcClient jdbc;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;
    private final TypedText texts;

    PostgresPeopleSums(
            JdbcClient jdbc, RoundBook rounds, Instruments instruments, Organisation organisation, TypedText texts) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** Of one person; nothing where a sum is not defined for her, or her rows are gone. */
    private record OfOne(UUID group, Optional<List<Exact>> adds) {}

    @Override
    public List<GroupSums> of(RoundId id) {
        var round = rounds.round(id).orElseThrow();
        var version = instruments.byId(round.instrument()).orElseThrow();
        var scoring = new UnitScoring(version);
        return scoring.measures().isEmpty()
                ? List.of()
                : people(round, version, scoring).stream()
                        .collect(Collectors.groupingBy(OfOne::group, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(group -> sums(group.getKey(), group.getValue()))
                        .toList();
    }

    private static GroupSums sums(UUID group, List<OfOne> people) {
        var known = people.stream().flatMap(one -> one.adds().stream()).toList();
        return new GroupSums(new UnitId(group), known, people.size() - known.size());
    }

    private List<OfOne> people(Round round, InstrumentVersion version, UnitScoring scoring) {
        return jdbc.sql("""
                select group_id, answers::text as answers, '{}' as scored, null::timestamptz as submitted_at, false as lacks_rows
                from measurement.anonymous_answer
                where municipality_id = :municipality and round_id = :round
                union all
                select group_id, answers::text, scored::text, submitted_at, rows_deleted_at is not null
                from measurement.measurement
                where municipality_id = :municipality and round_id = :round and not :anonymous
                    and (state in ('SUMMED', 'DISCUSSED') or state = 'SUBMITTED' and not :scoredByLeader)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.id().value())
                .param("anonymous", round.isAnonymous())
                .param("scoredByLeader", version.instrument().way().isScoredByLeader())
                .query((row, _) -> new OfOne(row.getObject("group_id", UUID.class), adds(row, round, version, scoring)))
                .list();
    }

    private Optional<List<Exact>> adds(ResultSet row, Round round, InstrumentVersion version, UnitScoring scoring)
            throws SQLException {
        if (row.getBoolean("lacks_rows")) {
            return Optional.empty();
        }
        var typed = texts.ofBoth(row.getString("answers"), row.getString("scored"));
        return scoring.contribution(
                AnswerReading.ofBoth(version.instrument(), typed).answers(), day(row).orElse(round.lastDay()));
    }

    /** When it was sent; of what nobody knows who sent, the round's last day. */
    private Optional<LocalDate> day(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                .map(at -> organisation.dayOf(at.toInstant()));
    }
}
