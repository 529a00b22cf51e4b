package se.tyngdpunkt.result.domain.simulation;

import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.ProtectedMoves;
import se.tyngdpunkt.shared.UseCase;

/** Makes the protected figures once everybody has been gone through; what each came to is deleted with it. */
@UseCase
public class MakeSimulation {

    private final SimulatedResults results;
    private final Rescorings rescorings;
    private final Rounds rounds;
    private final Organisation organisation;

    MakeSimulation(SimulatedResults results, Rescorings rescorings, Rounds rounds, Organisation organisation) {
        this.results = results;
        this.rescorings = rescorings;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** Made already, or taken away meanwhile: does nothing. */
    public void make(RescoringId id) {
        rescorings
                .find(id)
                .filter(rescoring -> rescoring.state() == Rescoring.State.SCORED)
                .ifPresent(rescoring -> {
                    var unit = rounds.round(rescoring.round()).orElseThrow().unit();
                    results.add(
                            id,
                            ProtectedMoves.of(unit, organisation.wholeTree(), rescorings.moves(id), Limits.DEFAULT));
                    rescorings.finish(id);
                });
    }
}
