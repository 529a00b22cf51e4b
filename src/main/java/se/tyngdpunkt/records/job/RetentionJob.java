package se.tyngdpunkt.records.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.records.domain.retention.DeleteWhatIsOld;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** Each night, each municipality by itself, some records to a transaction; after a crash it goes on where it was. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);
    private static final Comparator<RetainedRecords> IN_ORDER = Comparator.comparingInt(RetainedRecords::order);

    @Bean
    static RecurringTask<Void> deleteWhatIsOldTask(
            Municipalities municipalities, List<RetainedRecords> kinds, DeleteWhatIsOld delete) {
        return Tasks.recurring("records.delete-what-is-old", Schedules.daily(SWEDEN, AT_NIGHT))
                .execute((_, _) -> municipalities
                        .all()
                        .forEach(municipality -> MunicipalityScope.in(
                                municipality.id(),
                                () -> kinds.stream().sorted(IN_ORDER).forEach(kind -> {
                                    while (delete.deleteSome(kind.kind())) {
                                        if (Thread.currentThread().isInterrupted()) {
                                            throw new IllegalStateException(
                                                    "The program is stopping; the rest is deleted when it starts again");
                                        }
                                    }
                                }))));
    }
}
