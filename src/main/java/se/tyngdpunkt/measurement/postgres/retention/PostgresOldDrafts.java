package se.tyngdpunkt.measurement.postgres.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** What was typed in closed rounds and never sent: drafts, and versions that were set aside. */
@Repository
@Transactional
class PostgresOldDrafts implements RetainedRecords {

    /** What her leader has given points, or handed back, has been sent. */
    private static final String DRAFT =
            "(m.state in ('NOT_STARTED', 'DRAFT') and m.handed_back_for is null and m.scored = '{}' and m.answers <> '{}')";

    private static final String UNSENT = "(" + DRAFT + " or exists (select from measurement.set_aside aside"
            + " where aside.municipality_id = m.municipality_id and aside.measurement_id = m.id))";

    private final JdbcClient jdbc;
    private final OldRounds rounds;

    PostgresOldDrafts(JdbcClient jdbc, OldRounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    @Override
    public String kind() {
        return "measurement.drafts";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        var old = rounds.until(last);
        var unsent = rounds.measurements(old, UNSENT);
        return old.stream()
                .filter(round -> unsent.containsKey(round.id()))
                .map(round -> new Part(
                        round.name(), unsent.getOrDefault(round.id(), List.of()).size(), 0))
                .toList();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        var old = rounds.until(last);
        var unsent = rounds.measurements(old, UNSENT);
        return old.stream()
                .filter(round -> unsent.containsKey(round.id()) && rounds.lock(round))
                .limit(1)
                .map(round -> {
                    var some = unsent.getOrDefault(round.id(), List.of()).stream()
                            .limit(most)
                            .toArray(UUID[]::new);
                    delete(some);
                    return new Gone(round.name(), some.length);
                })
                .toList();
    }

    /** Nothing has been begun then. */
    private void delete(UUID[] measurements) {
        jdbc.sql(
                        "delete from measurement.set_aside where municipality_id = :municipality and measurement_id = any(:ids)")
                .param("municipality", OldRounds.municipality())
                .param("ids", measurements)
                .update();
        jdbc.sql("update measurement.measurement m set answers = '{}', state = 'NOT_STARTED', saved_at = null,"
                        + " revision = revision + 1 where m.municipality_id = :municipality and m.id = any(:ids) and "
                        + DRAFT)
                .param("municipality", OldRounds.municipality())
                .param("ids", measurements)
                .update();
    }
}
