package se.tyngdpunkt.measurement.postgres.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.TalksBooked;
import se.tyngdpunkt.measurement.postgres.retention.OldRounds.Old;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** Everybody's measurement in closed rounds, whole; one that a talk is built on waits for the talk. */
@Repository
@Transactional
class PostgresOldAnswers implements RetainedRecords {

    private final JdbcClient jdbc;
    private final OldRounds rounds;
    private final TalksBooked talks;
    private final Organisation organisation;

    PostgresOldAnswers(JdbcClient jdbc, OldRounds rounds, TalksBooked talks, Organisation organisation) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.talks = talks;
        this.organisation = organisation;
    }

    @Override
    public String kind() {
        return "measurement.answers";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        var old = rounds.until(last);
        var all = rounds.measurements(old, "true");
        var settled = rounds.measurements(old, settled(last));
        var kept = talkedOf(all.values());
        return old.stream()
                .filter(round -> all.containsKey(round.id()))
                .map(round -> {
                    var ids = all.getOrDefault(round.id(), List.of());
                    long going = settled.getOrDefault(round.id(), List.of()).stream()
                            .filter(id -> !kept.contains(id))
                            .count();
                    return new Part(round.name(), going, ids.size() - going);
                })
                .toList();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        return rounds.until(last).stream()
                .map(round -> Map.entry(round, free(round, last, most)))
                .filter(each -> each.getValue().length > 0 && rounds.lock(each.getKey()))
                .limit(1)
                .map(each -> {
                    delete(each.getKey(), each.getValue());
                    return new Gone(each.getKey().name(), each.getValue().length);
                })
                .toList();
    }

    private Set<UUID> talkedOf(Collection<List<UUID>> measurements) {
        var ids = measurements.stream()
                .flatMap(List::stream)
                .map(MeasurementId::new)
                .toList();
        return talks.of(ids).keySet().stream().map(MeasurementId::value).collect(Collectors.toSet());
    }

    /** Asked round by round: a batch reads no more than the rounds that it looks into. */
    private UUID[] free(Old round, LocalDate last, int most) {
        var all = rounds.measurements(List.of(round), settled(last)).getOrDefault(round.id(), List.of());
        var kept = talkedOf(List.of(all));
        return all.stream().filter(id -> !kept.contains(id)).limit(most).toArray(UUID[]::new);
    }

    /** Nothing has happened with it since that day, also not after its round had closed. */
    private static String settled(LocalDate last) {
        var after = "((date '" + last.plusDays(1) + "')::timestamp at time zone 'Europe/Stockholm')";
        return "coalesce(greatest(m.submitted_at, m.summed_at, m.discussed_at) < " + after + ", true)"
                + " and not exists (select from measurement.contested_row c where c.municipality_id = m.municipality_id"
                + " and c.measurement_id = m.id and greatest(c.contested_at, c.answered_at) >= " + after + ")";
    }

    /** A talk begun meanwhile stops it: the database lets no measurement go that a talk is about. */
    private void delete(Old round, UUID[] measurements) {
        for (var sql : List.of(
                "delete from measurement.set_aside where municipality_id = :municipality and measurement_id = any(:ids)",
                "delete from measurement.hard_row where municipality_id = :municipality and measurement_id = any(:ids)",
                "delete from measurement.contested_row where municipality_id = :municipality and measurement_id = any(:ids)",
                "delete from measurement.measurement where municipality_id = :municipality and id = any(:ids)")) {
            jdbc.sql(sql)
                    .param("municipality", OldRounds.municipality())
                    .param("ids", measurements)
                    .update();
        }
        for (var sql : List.of(
                "delete from measurement.anonymous_answer where municipality_id = :municipality and round_id = :round",
                "delete from measurement.round_event where municipality_id = :municipality and round_id = :round"
                        + " and kind = 'LATE_ENTRY'")) {
            jdbc.sql(sql)
                    .param("municipality", OldRounds.municipality())
                    .param("round", round.id())
                    .update();
        }
        jdbc.sql("update measurement.round set answers_deleted_on = coalesce(answers_deleted_on, :today)"
                        + " where municipality_id = :municipality and id = :round")
                .param("today", organisation.today())
                .param("municipality", OldRounds.municipality())
                .param("round", round.id())
                .update();
    }
}
