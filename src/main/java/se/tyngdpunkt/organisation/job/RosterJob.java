package se.tyngdpunkt.organisation.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import se.tyngdpunkt.organisation.domain.draft.LongListKept;
import se.tyngdpunkt.organisation.domain.roster.CompareRoster;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Compares a long list in a transaction of its own, which changes nothing but what is kept of the comparison. */
@Configuration(proxyBeanMethods = false)
class RosterJob {

    private static final String NAME = "organisation.compare-roster";

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
    static OneTimeTask<Void> comparisonTask(CompareRoster compare) {
        return Tasks.oneTime(NAME).onFailureRetryLater().execute((instance, _) -> {
            var ids = instance.getId().split("/", 2);
            MunicipalityScope.in(MunicipalityId.of(ids[0]), () -> compare.compare(UUID.fromString(ids[1])));
        });
    }
}
