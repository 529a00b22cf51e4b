package se.tyngdpunkt.records.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.records.domain.retention.DeleteWhatIsOld;
import se.tyngdpunkt.records.domain.retention.Kinds;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Each night, each municipality by itself, some records to a transaction; after a crash it goes on where it was. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    @Bean
    static RecurringTask<Void> deleteWhatIsOldTask(Municipalities municipalities, Kinds kinds, DeleteWhatIsOld delete) {
        return Tasks.recurring("records.delete-what-is-old", Schedules.daily(SWEDEN, AT_NIGHT))
                .execute((_, _) -> municipalities
                        .all()
                        .forEach(municipality -> MunicipalityScope.in(
                                municipality.id(), () -> kinds.all().forEach(kind -> {
                                    while (delete.deleteSome(kind)) {
                                        if (Thread.currentThread().isInterrupted()) {
                                            throw new IllegalStateException(
                                                    "The program is stopping; the rest is deleted when it starts again");
                                        }
                                    }
                                }))));
    }
}
