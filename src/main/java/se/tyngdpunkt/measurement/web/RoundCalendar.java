package se.tyngdpunkt.measurement.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.measurement.domain.retention.DeleteEndedRows;
import se.tyngdpunkt.measurement.domain.round.TurnRoundsByCalendar;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.shared.MunicipalityScope;

@Configuration(proxyBeanMethods = false)
class RoundCalendar {

    /** Often enough that a round opens early on its day also after a stop; the turns themselves happen once a day. */
    @Bean
    static RecurringTask<Void> turnRounds(
            Municipalities municipalities, TurnRoundsByCalendar turns, DeleteEndedRows rows) {
        return Tasks.recurring("measurement.turn-rounds", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((_, _) -> municipalities
                        .all()
                        .forEach(municipality -> MunicipalityScope.in(municipality.id(), () -> {
                            turns.turn();
                            rows.delete();
                        })));
    }
}
