package se.tyngdpunkt.organisation.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import se.tyngdpunkt.organisation.domain.draft.LongListKept;
import se.tyngdpunkt.organisation.domain.report.Comparisons;
import se.tyngdpunkt.organisation.domain.roster.CompareRoster;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Compares a long list in a transaction of its own, which changes nothing but what is kept of the comparison. */
@Configuration(proxyBeanMethods = false)
class RosterJob {

    private static final String NAME = "organisation.compare-roster";

    private static final int MOST_TRIES = 3;
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(20);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RosterJob(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void askFor(LongListKept kept) {
        var name = kept.municipality().value() + "/" + kept.file();
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(NAME, name), clock.instant());
    }

    @Bean
    static OneTimeTask<Void> comparisonTask(CompareRoster compare, Comparisons comparisons, Clock clock) {
        return Tasks.oneTime(NAME)
                .onFailure((failure, job) -> {
                    var failed = failure.getExecution();
                    var isGivenUp = failed.consecutiveFailures + 1 >= MOST_TRIES;
                    with(failed.getId(), file -> comparisons.failed(file, isGivenUp, clock.instant()));
                    if (isGivenUp) {
                        job.remove();
                    } else {
                        job.reschedule(failure, clock.instant().plus(UNTIL_NEXT_TRY));
                    }
                })
                .execute((instance, _) -> with(instance.getId(), compare::compare));
    }

    private static void with(String name, Consumer<UUID> work) {
        var ids = name.split("/", 2);
        MunicipalityScope.in(MunicipalityId.of(ids[0]), () -> work.accept(UUID.fromString(ids[1])));
    }
}
