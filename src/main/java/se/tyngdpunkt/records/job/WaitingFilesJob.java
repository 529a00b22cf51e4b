package se.tyngdpunkt.records.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.retention.WaitingFiles;

/** Each hour: a file that was sent and left lies here for a day and no longer. */
@Configuration(proxyBeanMethods = false)
class WaitingFilesJob {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofHours(1);

    @Bean
    static RecurringTask<Void> forgetWaitingFilesTask(
            Municipalities municipalities, List<WaitingFiles> files, Clock clock) {
        return Tasks.recurring("records.forget-files", Schedules.fixedDelay(BETWEEN))
                .execute((_, _) -> municipalities
                        .all()
                        .forEach(municipality -> MunicipalityScope.in(
                                municipality.id(),
                                () -> files.forEach(
                                        each -> each.forget(clock.instant().minus(KEPT))))));
    }
}
