package se.tyngdpunkt.message.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import se.tyngdpunkt.message.domain.SendLetter;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;

/** One job per letter, named by municipality and letter, so that a slow or broken address holds up nobody else's. */
class SendingJob implements ExecutionHandler<Void> {

    private static final String NAME = "message.send-letter";

    private final SendLetter letters;

    SendingJob(SendLetter letters) {
        this.letters = letters;
    }

    static void schedule(SchedulerClient scheduler, UUID letter, Instant at) {
        var municipality = MunicipalityScope.current().orElseThrow();
        scheduler.scheduleIfNotExists(new TaskInstance<>(NAME, municipality.value() + "/" + letter), at);
    }

    @Bean
    CustomTask<Void> sendLetterTask() {
        return Tasks.custom(NAME, Void.class)
                .onFailureReschedule(FixedDelay.of(Duration.ofMinutes(1)))
                .execute(this);
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        var ids = instance.getId().split("/", 2);
        var again = MunicipalityScope.in(MunicipalityId.of(ids[0]), () -> letters.send(UUID.fromString(ids[1])));
        return again.<CompletionHandler<Void>>map(at -> (complete, job) -> job.reschedule(complete, at))
                .orElse(new CompletionHandler.OnCompleteRemove<>());
    }
}
