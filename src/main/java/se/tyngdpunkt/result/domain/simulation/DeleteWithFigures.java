package se.tyngdpunkt.result.domain.simulation;

import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.result.DeleteSimulation;
import se.tyngdpunkt.shared.UseCase;

/** Nothing of it is left but a line that it has been asked for. */
@UseCase
class DeleteWithFigures implements DeleteSimulation {

    private final SimulatedResults results;
    private final Rescorings rescorings;

    DeleteWithFigures(SimulatedResults results, Rescorings rescorings) {
        this.results = results;
        this.rescorings = rescorings;
    }

    @Override
    public void delete(RescoringId id) {
        rescorings.delete(id);
        results.delete(id);
    }
}
