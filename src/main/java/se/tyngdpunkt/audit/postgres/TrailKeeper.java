package se.tyngdpunkt.audit.postgres;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.tyngdpunkt.audit.domain.Trail;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Deeds;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.Refusal;
import se.tyngdpunkt.shared.Viewing;

/** Listens within the transaction of whoever tells: the deed and its line are both kept, or neither. */
@Component
class TrailKeeper {

    private final Trail trail;
    private final Clock clock;

    TrailKeeper(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void on(Deed deed) {
        refuseReadOnly();
        MunicipalityScope.in(deed.by().municipality(), () -> trail.keep(deed, clock.instant()));
    }

    @EventListener
    void on(Deeds deeds) {
        refuseReadOnly();
        var at = clock.instant();
        deeds.all().stream()
                .collect(Collectors.groupingBy(deed -> deed.by().municipality()))
                .forEach((municipality, all) -> MunicipalityScope.in(municipality, () -> trail.keepAll(all, at)));
    }

    /** Told when the request is over, so that it is kept whatever became of the work. */
    @EventListener
    void on(Refusal refusal) {
        refuseReadOnly();
        MunicipalityScope.in(refusal.by().municipality(), () -> trail.keep(refusal, clock.instant()));
    }

    /** Written last, when it is known whether anything else was written. */
    @EventListener
    void on(Viewing viewing) {
        refuseReadOnly();
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            collected().viewings.add(viewing);
        } else {
            MunicipalityScope.in(viewing.by().municipality(), () -> trail.keep(List.of(viewing), clock.instant()));
        }
    }

    private Collected collected() {
        for (var each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Collected known) {
                return known;
            }
        }
        var fresh = new Collected();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private static void refuseReadOnly() {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("what is told to the trail needs a transaction that may write");
        }
    }

    private final class Collected implements TransactionSynchronization {

        private final List<Viewing> viewings = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            trail.keep(viewings, clock.instant());
        }
    }
}
