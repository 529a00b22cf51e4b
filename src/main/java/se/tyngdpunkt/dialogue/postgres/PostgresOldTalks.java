package se.tyngdpunkt.dialogue.postgres;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** Talks about closed rounds with all that was written and agreed in them; one with an action that is not followed up waits. */
@Repository
@Transactional
class PostgresOldTalks implements RetainedRecords {

    /** What hangs on the talk, before the talk itself. */
    private static final List<String> ALL_OF_IT = List.of(
            "delete from dialogue.action_change where municipality_id = :municipality and action_id in"
                    + " (select id from dialogue.action where municipality_id = :municipality and measurement_id = any(:ids))",
            "delete from dialogue.action where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.agenda_item where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.agenda_kept where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.agenda_struck where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.note_share where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.note where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.reopening where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.statement where municipality_id = :municipality and measurement_id = any(:ids)",
            "delete from dialogue.talk where municipality_id = :municipality and measurement_id = any(:ids)");

    /** Nothing has happened in it, or to an action of it, since that day. */
    private static final String OLD = """
            select t.measurement_id, exists (select from dialogue.action a where a.municipality_id = t.municipality_id
                and a.measurement_id = t.measurement_id and a.state in ('AGREED', 'IN_PROGRESS', 'DONE')) as waits
            from dialogue.talk t
            where t.municipality_id = :municipality and t.measurement_id = any(:ids)
                and (select max(at at time zone 'Europe/Stockholm')::date from (
                    values (t.held_at), (t.starts_at)
                    union all select said_at from dialogue.statement s
                        where s.municipality_id = t.municipality_id and s.measurement_id = t.measurement_id
                    union all select written_at from dialogue.note n
                        where n.municipality_id = t.municipality_id and n.measurement_id = t.measurement_id
                    union all select shared_at from dialogue.note_share h
                        where h.municipality_id = t.municipality_id and h.measurement_id = t.measurement_id
                    union all select added_at from dialogue.agenda_item i
                        where i.municipality_id = t.municipality_id and i.measurement_id = t.measurement_id
                    union all select at from dialogue.reopening r
                        where r.municipality_id = t.municipality_id and r.measurement_id = t.measurement_id
                    union all select c.at from dialogue.action a
                        join dialogue.action_change c on c.municipality_id = a.municipality_id and c.action_id = a.id
                        where a.municipality_id = t.municipality_id and a.measurement_id = t.measurement_id
                    union all select cast(:closed as date)::timestamp at time zone 'Europe/Stockholm'
                ) happened (at)) <= :last
            order by t.measurement_id
            """;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Clock clock;

    PostgresOldTalks(JdbcClient jdbc, Rounds rounds, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The talks of one round. */
    private record OldOnes(Round round, List<UUID> going, long waiting) {}

    @Override
    public String kind() {
        return "dialogue.talks";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        return closed().stream()
                .map(round -> old(round, last))
                .filter(each -> !each.going().isEmpty() || each.waiting() > 0)
                .map(each -> new Part(each.round().name(), each.going().size(), each.waiting()))
                .toList();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        return closed().stream()
                .map(round -> old(round, last))
                .filter(each -> !each.going().isEmpty())
                .limit(1)
                .map(each -> {
                    var some = each.going().stream().limit(most).toList();
                    return new Gone(each.round().name(), delete(each.round(), some, last));
                })
                .toList();
    }

    private List<Round> closed() {
        return rounds.all().reversed().stream()
                .filter(round -> round.state() == RoundState.CLOSED)
                .toList();
    }

    private OldOnes old(Round round, LocalDate last) {
        return old(
                round,
                rounds.inRound(round.id()).stream()
                        .map(MeasurementHead::id)
                        .map(MeasurementId::value)
                        .toList(),
                last);
    }

    private OldOnes old(Round round, List<UUID> measurements, LocalDate last) {
        var going = new ArrayList<UUID>();
        var waiting = new ArrayList<UUID>();
        jdbc.sql(OLD)
                .param("municipality", Rows.municipality())
                .param("ids", measurements.toArray(UUID[]::new))
                .param("closed", round.lastDay())
                .param("last", last)
                .query((ResultSet row) -> {
                    (row.getBoolean("waits") ? waiting : going).add(row.getObject("measurement_id", UUID.class));
                });
        return new OldOnes(round, List.copyOf(going), waiting.size());
    }

    /** Whoever writes in a talk has it locked, so that what has happened meanwhile is seen once it is locked here. */
    private int delete(Round round, List<UUID> found, LocalDate last) {
        jdbc.sql("select 1 from dialogue.talk where municipality_id = :municipality and measurement_id = any(:ids)"
                        + " order by measurement_id for update")
                .param("municipality", Rows.municipality())
                .param("ids", found.toArray(UUID[]::new))
                .query(Integer.class)
                .list();
        var talks = old(round, found, last).going().toArray(UUID[]::new);
        jdbc.sql("insert into dialogue.gone_talk (municipality_id, measurement_id, deleted_at)"
                        + " select :municipality, unnest(cast(:ids as uuid[])), :at")
                .param("municipality", Rows.municipality())
                .param("ids", talks)
                .param("at", Rows.utc(clock.instant()))
                .update();
        for (var sql : ALL_OF_IT) {
            jdbc.sql(sql)
                    .param("municipality", Rows.municipality())
                    .param("ids", talks)
                    .update();
        }
        return talks.length;
    }
}
