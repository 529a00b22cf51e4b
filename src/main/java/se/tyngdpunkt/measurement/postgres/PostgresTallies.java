package se.tyngdpunkt.measurement.postgres;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.key.GivenMostOften;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.tallies.BridgeTally;
import se.tyngdpunkt.measurement.tallies.Tallies;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

@Repository
@Transactional(readOnly = true)
class PostgresTallies implements Tallies {

    private static final Comparator<UnitId> BY_ID = Comparator.comparing(UnitId::value);

    private final JdbcClient jdbc;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final TypedText texts;

    PostgresTallies(JdbcClient jdbc, RoundBook rounds, Instruments instruments, TypedText texts) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.instruments = instruments;
        this.texts = texts;
    }

    private record Answered(
            UnitId group, MeasurementState state, Answers answers, Map<String, String> given, Optional<Reckoned> kept) {

        /** What was sent before figures were kept has no norm, and is reckoned from the answers. */
        Stream<Points> sum(InstrumentVersion version, Round round) {
            var reckoned = reckoned(version, round);
            return Scoring.explained(version, answers, reckoned).sum().stream();
        }

        /** Whether what it weighs is known: where the leader scores, not before she has. */
        boolean isScored(InstrumentVersion version) {
            return state != MeasurementState.SUBMITTED
                    || !version.instrument().way().isScoredByLeader();
        }

        /** The level its main measure fell in among those bands. */
        Optional<String> level(InstrumentVersion version, Round round, Calculation.Bands bands) {
            return reckoned(version, round).level(bands.key());
        }

        /** Her main measure's share of the norm that holds for her. */
        Optional<Exact> share(InstrumentVersion version, Round round) {
            return Standing.main(version.instrument(), reckoned(version, round)).flatMap(Standing::share);
        }

        private Reckoned reckoned(InstrumentVersion version, Round round) {
            return kept.orElseGet(() -> Scoring.reckon(version, answers, round.lastDay(), List.of()));
        }
    }

    private record Hard(UnitId group, String row, String reason) {}

    @Override
    public List<Tally> of(RoundId round) {
        var municipality = PostgresRounds.municipality();
        var whole = rounds.round(round).orElseThrow();
        var version = instruments.byId(whole.instrument()).orElseThrow();
        var hard = hardRows(municipality, round);
        var all =
                whole.isAnonymous() ? anonymous(municipality, round, version) : answered(municipality, round, version);
        return all.stream()
                .collect(Collectors.groupingBy(Answered::group, () -> new TreeMap<>(BY_ID), Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> tally(
                        group.getKey(),
                        group.getValue(),
                        version,
                        whole,
                        hard.stream()
                                .filter(one -> one.group().equals(group.getKey()))
                                .toList()))
                .toList();
    }

    @Override
    public List<BridgeTally> bridged(RoundId id) {
        var round = rounds.round(id).orElseThrow();
        return round.bridge().stream()
                .flatMap(bridge -> bridged(
                        id,
                        instruments.byId(round.instrument()).orElseThrow(),
                        instruments.byId(bridge).orElseThrow())
                        .stream())
                .toList();
    }

    private List<BridgeTally> bridged(RoundId round, InstrumentVersion own, InstrumentVersion bridge) {
        var keys = new Comparing(own.instrument(), bridge.instrument());
        return jdbc
                .sql("""
                select group_id, reckoned, bridged from measurement.measurement
                where municipality_id = :municipality and round_id = :round and reckoned is not null
                    and (state in ('SUMMED', 'DISCUSSED') or state = 'SUBMITTED' and not :scoredByLeader)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .param("scoredByLeader", own.instrument().way().isScoredByLeader())
                .query((row, _) -> Map.entry(
                        new UnitId(row.getObject("group_id", UUID.class)),
                        ReckonedJson.reckonings(row).orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new TreeMap<>(BY_ID),
                        Collectors.mapping(
                                one -> new BridgeTally.Both(
                                        one.getValue().own(), one.getValue().bridged()),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> BridgeTally.of(group.getKey(), keys, group.getValue()))
                .toList();
    }

    @Override
    public int unscored(RoundId round) {
        var version =
                instruments.byId(rounds.round(round).orElseThrow().instrument()).orElseThrow();
        return version.instrument().way().isScoredByLeader()
                ? jdbc.sql("""
                        select count(*) from measurement.measurement
                        where municipality_id = :municipality and round_id = :round and state = 'SUBMITTED'
                            and rows_deleted_at is null
                        """)
                        .param("municipality", PostgresRounds.municipality())
                        .param("round", round.value())
                        .query(Integer.class)
                        .single()
                : 0;
    }

    private List<Answered> answered(UUID municipality, RoundId round, InstrumentVersion version) {
        return jdbc.sql("""
                select group_id, state, answers, scored, reckoned from measurement.measurement
                where municipality_id = :municipality and round_id = :round
                """)
                .param("municipality", municipality)
                .param("round", round.value())
                .query((row, _) -> new Answered(
                        new UnitId(row.getObject("group_id", UUID.class)),
                        MeasurementState.valueOf(row.getString("state")),
                        AnswerReading.of(version.instrument(), texts.ofJson(row.getString("answers")))
                                .answers(),
                        given(version.instrument(), row.getString("answers"), row.getString("scored")),
                        Optional.ofNullable(row.getString("reckoned")).map(ReckonedJson::read)))
                .list();
    }

    /** The answers, and of those who have not taken part that there is none. */
    private List<Answered> anonymous(UUID municipality, RoundId round, InstrumentVersion version) {
        return jdbc.sql("""
                select group_id, 'SUBMITTED' as state, answers::text as answers from measurement.anonymous_answer
                where municipality_id = :municipality and round_id = :round
                union all
                select group_id, state, '{}' from measurement.measurement
                where municipality_id = :municipality and round_id = :round and state = 'NOT_STARTED'
                """)
                .param("municipality", municipality)
                .param("round", round.value())
                .query((row, _) -> new Answered(
                        new UnitId(row.getObject("group_id", UUID.class)),
                        MeasurementState.valueOf(row.getString("state")),
                        AnswerReading.of(version.instrument(), texts.ofJson(row.getString("answers")))
                                .answers(),
                        Map.of(),
                        Optional.empty()))
                .list();
    }

    private List<Hard> hardRows(UUID municipality, RoundId round) {
        return jdbc.sql("""
                select m.group_id, h.row_key, h.reason
                from measurement.measurement m
                join measurement.hard_row h on h.municipality_id = m.municipality_id and h.measurement_id = m.id
                where m.municipality_id = :municipality and m.round_id = :round
                    and m.state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')
                """)
                .param("municipality", municipality)
                .param("round", round.value())
                .query((row, _) -> new Hard(
                        new UnitId(row.getObject("group_id", UUID.class)),
                        row.getString("row_key"),
                        row.getString("reason")))
                .list();
    }

    private static Tally tally(
            UnitId group, List<Answered> all, InstrumentVersion version, Round round, List<Hard> hard) {
        var submitted = all.stream().filter(one -> one.state().isSubmitted()).toList();
        var scored = submitted.stream().filter(one -> one.isScored(version)).toList();
        var options = new HashMap<String, Map<String, Integer>>();
        version.instrument().scales().forEach(scale -> {
            var counts = new HashMap<String, Integer>();
            scale.options().forEach(option -> counts.put(option.key(), 0));
            submitted.forEach(one ->
                    one.answers().option(scale.key()).ifPresent(chosen -> counts.merge(chosen, 1, Integer::sum)));
            options.put(scale.key(), Map.copyOf(counts));
        });
        version.instrument().mainBands().forEach(bands -> {
            var counts = new HashMap<String, Integer>();
            bands.levels().forEach(band -> counts.put(band.key(), 0));
            scored.forEach(
                    one -> one.level(version, round, bands).ifPresent(level -> counts.merge(level, 1, Integer::sum)));
            options.put(Tally.BANDS + bands.key(), Map.copyOf(counts));
        });
        var risks = new HashMap<String, List<Integer>>();
        version.instrument().risks().forEach(risk -> {
            var counts = new ArrayList<Integer>();
            submitted.forEach(one -> one.answers().risk(risk.key()).ifPresent(counts::add));
            counts.sort(null);
            risks.put(risk.key(), List.copyOf(counts));
        });
        var hardRows = new HashMap<String, Map<String, Integer>>();
        hard.forEach(
                one -> hardRows.computeIfAbsent(one.row(), _ -> new HashMap<>()).merge(one.reason(), 1, Integer::sum));
        return new Tally(
                group,
                all.size(),
                submitted.size(),
                (int) all.stream()
                        .filter(one -> one.state() == MeasurementState.DISCUSSED)
                        .count(),
                options,
                scored.stream().flatMap(one -> one.sum(version, round)).toList(),
                scored.stream()
                        .flatMap(one -> one.share(version, round).stream())
                        .toList(),
                risks,
                hardRows,
                given(scored));
    }

    private Map<String, String> given(Instrument instrument, String answers, String scored) {
        var typed = new HashMap<>(texts.ofJson(answers));
        typed.putAll(texts.ofJson(scored));
        return GivenMostOften.of(
                instrument, AnswerReading.ofBoth(instrument, typed).answers());
    }

    private static Map<String, Map<String, Integer>> given(List<Answered> submitted) {
        var given = new HashMap<String, Map<String, Integer>>();
        submitted.forEach(one -> one.given().forEach((kind, text) -> given.computeIfAbsent(kind, _ -> new HashMap<>())
                .merge(text, 1, Integer::sum)));
        return given;
    }
}
