package se.tyngdpunkt.authoring.domain.simulation;

import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.rescoring.Rescoring;

/** One simulation and the round it is of. */
public record Simulated(Rescoring rescoring, Round round) {

    public boolean isDone() {
        return rescoring.state() == Rescoring.State.DONE;
    }
}
