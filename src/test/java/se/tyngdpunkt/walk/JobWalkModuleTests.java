package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.HeartbeatConfig;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** Every job, run for ours when everything has fallen due: no row of theirs is another afterwards, and it takes no id of theirs. */
@ModuleTest
class JobWalkModuleTests {

    /** What the jobs of one municipality's things are about: {@code municipality/thing}, and what may follow. */
    private static final Map<String, String> ABOUT = Map.of(
            "result.freeze-round", "measurement.round",
            "result.simulate-round", "measurement.rescoring",
            "organisation.compare-roster", "organisation.roster_draft",
            "message.send-letter", "message.letter");

    private final TestDatabase database;
    private final List<Task<?>> jobs;
    private final SchedulerClient scheduler;
    private final TestClock clock;
    private final TwoTowns towns;

    JobWalkModuleTests(
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions,
            List<Task<?>> jobs,
            SchedulerClient scheduler,
            TestClock clock) {
        this.database = database;
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.clock = clock;
        this.towns = new TwoTowns(database, furnishing, instruments, freezing, transactions);
    }

    @Test
    void leaveTheirRowsAlone() {
        clock.pass(Duration.ofDays(100));
        hideTheirs();
        var before = towns.digests(towns.our());
        assertThat(jobs).hasSizeGreaterThan(4);
        assertThat(findings(jobs)).isEmpty();
        assertThat(towns.digests(towns.our()))
                .as("the jobs have done something")
                .isNotEqualTo(before);
        assertThat(findings(List.of(forgetful())))
                .singleElement()
                .asString()
                .contains("test.forgetful", "organisation.unit_name");
    }

    private List<String> findings(List<Task<?>> jobs) {
        var found = new ArrayList<String>();
        for (var job : jobs) {
            for (var name : namesFor(job)) {
                var before = towns.theirDigests();
                run(job, name);
                towns.theirDigests().forEach((table, digest) -> {
                    if (!digest.equals(before.get(table))) {
                        found.add(job.getName() + " " + name + " changes their rows in " + table);
                    }
                });
            }
        }
        return found;
    }

    /** One that serves each municipality has one name; others are asked for what is ours, and in our name for theirs. */
    private List<String> namesFor(Task<?> job) {
        if (job instanceof RecurringTask<?>) {
            return List.of(RecurringTask.INSTANCE);
        }
        assertThat(ABOUT)
                .as("say here what the job " + job.getName() + " is about")
                .containsKey(job.getName());
        var things = new ArrayList<>(someOf(job, towns.our()));
        things.addAll(someOf(job, towns.their()));
        return things.stream()
                .map(thing -> towns.our() + "/" + thing + (job.getName().equals("result.freeze-round") ? "/2/x" : ""))
                .toList();
    }

    private List<UUID> someOf(Task<?> job, UUID municipality) {
        return database.asOwner()
                .sql("select id from " + ABOUT.get(job.getName()) + " where municipality_id = :m order by id limit 12")
                .param("m", municipality)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private <T> void run(Task<T> job, String name) {
        var instance = new TaskInstance<T>(job.getName(), name);
        var execution = new Execution(clock.instant(), instance);
        var beating = new HeartbeatConfig(Duration.ofMinutes(5), 6, Duration.ofMinutes(30));
        try {
            job.execute(
                    instance,
                    new ExecutionContext(
                            new SchedulerState.SettableSchedulerState(),
                            execution,
                            scheduler,
                            new CurrentlyExecuting(execution, clock::instant, beating)));
        } catch (RuntimeException thereIsNoSuchThing) {
            // A job that is asked for what its municipality has not got may fail; it may not do anything.
        }
    }

    /** The jobs that serve each municipality in turn then serve ours alone. */
    private void hideTheirs() {
        database.asOwner()
                .sql("alter table organisation.municipality enable row level security; create policy ours_only on"
                        + " organisation.municipality using (id <> '" + towns.their() + "')")
                .update();
    }

    private Task<?> forgetful() {
        return Tasks.recurring("test.forgetful", FixedDelay.ofMinutes(1)).execute((_, _) -> database.asOwner()
                .sql("update organisation.unit_name set name = 'Grupp'")
                .update());
    }
}
