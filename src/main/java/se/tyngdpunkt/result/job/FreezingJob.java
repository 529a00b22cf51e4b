package se.tyngdpunkt.result.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundClosed;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;

/**
 * Asked for inside the closing transaction, so that no closing is without its figures; a crash in the middle leaves nothing
 * behind but the job, which is tried again.
 */
@Configuration(proxyBeanMethods = false)
class FreezingJob {

    private static final String NAME = "result.freeze-round";

    /** How long an imported round can be withdrawn before its figures are published. */
    private static final Duration UNTIL_PUBLISHED = Duration.ofDays(1);

    /** How often it is asked again whether the leaders have scored. */
    private static final Duration WHILE_SCORING = Duration.ofHours(1);

    private final FrozenResults results;
    private final Rounds rounds;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    FreezingJob(FrozenResults results, Rounds rounds, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.results = results;
        this.rounds = rounds;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void askFor(RoundClosed closed) {
        int number = results.setsOf(closed.round()).size() + 1;
        var isImported = rounds.round(closed.round()).filter(Round::imported).isPresent();
        var at = isImported ? clock.instant().plus(UNTIL_PUBLISHED) : clock.instant();
        ask(scheduler.getObject(), closed.municipality(), closed.round(), number, at);
    }

    /** Each asking has a job of its own: one still at work may have seen the round open again. */
    private static void ask(
            SchedulerClient scheduler, MunicipalityId municipality, RoundId round, int number, Instant at) {
        var name = municipality.value() + "/" + round.value() + "/" + number + "/" + UUID.randomUUID();
        scheduler.scheduleIfNotExists(new TaskInstance<>(NAME, name), at);
    }

    /** The whole job reads one moment: a round reopened meanwhile changes nothing of what is counted. */
    @Bean
    static OneTimeTask<Void> freezingTask(
            FreezeRound freezing,
            PlatformTransactionManager transactions,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        var oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return Tasks.oneTime(NAME).onFailureRetryLater().execute((instance, context) -> {
            var ids = instance.getId().split("/", 4);
            var round = new RoundId(UUID.fromString(ids[1]));
            var municipality = MunicipalityId.of(ids[0]);
            int number = Integer.parseInt(ids[2]);
            MunicipalityScope.in(
                    municipality,
                    () -> oneMoment.executeWithoutResult(transaction -> {
                        if (!freezing.freeze(round, number)) {
                            ask(
                                    scheduler.getObject(),
                                    municipality,
                                    round,
                                    number,
                                    clock.instant().plus(WHILE_SCORING));
                        }
                    }));
        });
    }
}
