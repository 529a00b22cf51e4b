package se.tyngdpunkt.result.domain.simulation;

import java.time.Clock;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.shared.UseCase;

/** Deletes every trace of simulations whose time is over. */
@UseCase
public class DeleteOldSimulations {

    private final SimulatedResults results;
    private final Rescorings rescorings;
    private final Clock clock;

    DeleteOldSimulations(SimulatedResults results, Rescorings rescorings, Clock clock) {
        this.results = results;
        this.rescorings = rescorings;
        this.clock = clock;
    }

    public void delete() {
        for (var id : rescorings.keptUntil(clock.instant())) {
            rescorings.delete(id);
            results.delete(id);
            rescorings.remove(id);
        }
    }
}
