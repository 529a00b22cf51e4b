package se.tyngdpunkt.result.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import se.tyngdpunkt.measurement.rescoring.Rescore;
import se.tyngdpunkt.measurement.rescoring.RescoringAsked;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.result.domain.simulation.DeleteOldSimulations;
import se.tyngdpunkt.result.domain.simulation.MakeSimulation;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Works a simulation off bit by bit, each in a transaction of its own; after a crash it goes on where it was. */
@Configuration(proxyBeanMethods = false)
class SimulationJob {

    private static final String NAME = "result.simulate-round";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    SimulationJob(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void askFor(RescoringAsked asked) {
        var name = asked.municipality().value() + "/" + asked.rescoring().value();
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(NAME, name), clock.instant());
    }

    @Bean
    static OneTimeTask<Void> simulationTask(Rescore rescore, MakeSimulation simulation) {
        return Tasks.oneTime(NAME).onFailureRetryLater().execute((instance, _) -> {
            var ids = instance.getId().split("/", 2);
            var id = new RescoringId(UUID.fromString(ids[1]));
            MunicipalityScope.in(MunicipalityId.of(ids[0]), () -> {
                while (rescore.next(id)) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new IllegalStateException(
                                "The program is stopping; the rest is done when it starts again");
                    }
                }
                simulation.make(id);
            });
        });
    }

    @Bean
    static RecurringTask<Void> deleteOldSimulations(Municipalities municipalities, DeleteOldSimulations old) {
        return Tasks.recurring("result.delete-old-simulations", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> municipalities
                        .all()
                        .forEach(municipality -> MunicipalityScope.in(municipality.id(), old::delete)));
    }
}
