package se.tyngdpunkt.walk;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.HeartbeatConfig;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.matrix.Scene;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.retention.DecideRetention;
import se.tyngdpunkt.records.domain.retention.DecideRetention.Answer;
import se.tyngdpunkt.records.domain.retention.DecideRetention.Typed;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/**
 * The two municipalities when their published round has been closed for a year and a half: one has a draft in it, one has sent
 * and has had no talk, one was let in late, and eleven have had their talk.
 */
final class OldTowns {

    static final LocalDate LATER = LocalDate.of(2028, 6, 1);

    private static final List<String> CLOSED = List.of(
            "delete from measurement.rescored where municipality_id = :m",
            "delete from result.simulated where municipality_id = :m",
            "delete from measurement.rescoring where municipality_id = :m",
            "delete from records.deletion where municipality_id = :m",
            "delete from records.delivery where municipality_id = :m",
            "delete from records.retention_rule where municipality_id = :m",
            "insert into measurement.round_event values (:m, :round, gen_random_uuid(), 'CLOSED', null, null, null,"
                    + " timestamptz '2026-11-09T10:00Z')",
            "insert into measurement.round_event select :m, :round, gen_random_uuid(), 'LATE_ENTRY', 'Sjuk', id, id,"
                    + " timestamptz '2026-11-09T09:00Z' from organisation.person where municipality_id = :m limit 1",
            in("DRAFT"),
            in("SUBMITTED"),
            "insert into measurement.set_aside select municipality_id, id, 1, '{}', now(), gen_random_uuid()"
                    + " from measurement.measurement where municipality_id = :m and round_id = :round and state = 'DRAFT'",
            "insert into measurement.hard_row select municipality_id, id, 'tasks.9', 'Svårt ord'"
                    + " from measurement.measurement where municipality_id = :m and round_id = :round"
                    + " and state in ('DRAFT', 'SUBMITTED')",
            "update message.letter set state = 'SENT', subject = null, body = null, path = null, address = null,"
                    + " done_at = timestamptz '2026-11-09T10:00Z' where municipality_id = :m and id in ("
                    + "select id from message.letter where municipality_id = :m order by id limit 3)");

    final TwoTowns both;
    private final ApplicationContext beans;
    private final TestClock clock;
    private final JdbcClient owner;

    OldTowns(ApplicationContext beans) {
        this.beans = beans;
        this.clock = beans.getBean(TestClock.class);
        clock.set(TestClock.START);
        var database = beans.getBean(TestDatabase.class);
        this.owner = database.asOwner();
        this.both = new TwoTowns(
                database,
                beans.getBean(Furnishing.class),
                beans.getBean(Instruments.class),
                beans.getBean(FreezeRound.class),
                beans.getBean(TransactionOperations.class));
        CLOSED.forEach(sql -> {
            run(sql, both.ours);
            run(sql, both.theirs);
        });
        clock.set(LATER);
    }

    private static String in(String state) {
        return "insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id,"
                + " state, answers) select m.municipality_id, gen_random_uuid(), m.round_id, m.version_id, 'NAMED',"
                + " (select id from organisation.person p where p.municipality_id = :m and not exists ("
                + "select from measurement.measurement o where o.municipality_id = :m and o.round_id = :round"
                + " and o.person_id = p.id) limit 1), m.group_id, '" + state + "', '{\"note\": \"Mycket nu\"}'"
                + " from measurement.measurement m where m.municipality_id = :m and m.round_id = :round limit 1";
    }

    void run(String sql) {
        run(sql, both.ours);
    }

    private void run(String sql, Scene town) {
        owner.sql(sql)
                .param("m", town.town.samples.id().value())
                .param("round", town.closed)
                .update();
    }

    <T> T one(String sql, Class<T> type) {
        return owner.sql(sql)
                .param("m", both.our())
                .param("round", both.ours.closed)
                .query(type)
                .single();
    }

    /** How many rows of ours each table has. */
    Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        both.tables()
                .forEach(table -> counts.put(
                        table,
                        owner.sql("select count(*) from " + table + " where municipality_id = :m")
                                .param("m", both.our())
                                .query(Long.class)
                                .single()));
        return counts;
    }

    /** The tables that have more rows or fewer than before, and how many. */
    SortedMap<String, Long> change(Map<String, Long> before) {
        var changed = new TreeMap<String, Long>();
        counts().forEach((table, rows) -> changed.put(table, rows - before.getOrDefault(table, 0L)));
        changed.values().removeIf(more -> more == 0);
        return changed;
    }

    /** The next one. */
    void night() {
        clock.pass(Duration.ofDays(1));
        @SuppressWarnings("unchecked")
        var job = (Task<Object>) beans.getBeansOfType(Task.class).values().stream()
                .filter(task -> task.getName().equals("records.delete-what-is-old"))
                .findFirst()
                .orElseThrow();
        var instance = new TaskInstance<Object>(job.getName(), RecurringTask.INSTANCE);
        var execution = new Execution(clock.instant(), instance);
        job.execute(
                instance,
                new ExecutionContext(
                        new SchedulerState.SettableSchedulerState(),
                        execution,
                        beans.getBean(SchedulerClient.class),
                        new CurrentlyExecuting(
                                execution,
                                clock::instant,
                                new HeartbeatConfig(Duration.ofMinutes(5), 6, Duration.ofMinutes(30)))));
    }

    Answer decide(String kind, int months) {
        return decided(kind, months, false, Optional.of(foretold(kind, months).going()));
    }

    Answer decideToArchiveFirst(String kind, int months) {
        return decided(kind, months, true, Optional.of(foretold(kind, months).going()));
    }

    Answer.Foretold foretold(String kind, int months) {
        return (Answer.Foretold) decided(kind, months, false, Optional.empty());
    }

    private Answer decided(String kind, int months, boolean archivedFirst, Optional<Long> seen) {
        return in(() -> beans.getBean(DecideRetention.class)
                .decide(admin(), kind, new Typed(false, "" + months, archivedFirst, "KS 2028/17", seen)));
    }

    Viewer admin() {
        return beans.getBean(Organisation.class).viewer(both.ours.town.signedIn(Who.ADMIN));
    }

    <T> T in(Supplier<T> question) {
        return MunicipalityScope.in(both.ours.town.samples.id(), question::get);
    }
}
