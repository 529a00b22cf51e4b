package se.tyngdpunkt.audit.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.audit.chain.Sealing;
import se.tyngdpunkt.audit.domain.SealTrail;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Each municipality by itself, some blocks to a transaction; after a crash it goes on where it was. */
@Configuration(proxyBeanMethods = false)
class SealingJob {

    @Bean
    static RecurringTask<Void> sealTrail(Municipalities municipalities, SealTrail trail) {
        return Tasks.recurring("audit.seal-trail", FixedDelay.of(Sealing.WHILE)).execute((_, _) -> municipalities
                .all()
                .forEach(municipality -> MunicipalityScope.in(municipality.id(), () -> {
                    while (trail.seal()) {
                        if (Thread.currentThread().isInterrupted()) {
                            throw new IllegalStateException(
                                    "The program is stopping; the rest is sealed when it starts again");
                        }
                    }
                })));
    }
}
