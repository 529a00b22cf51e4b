package se.tyngdpunkt.result;

import se.tyngdpunkt.measurement.rescoring.RescoringId;

/** Takes a simulation's figures away, and what they are made of. */
@FunctionalInterface
public interface DeleteSimulation {

    void delete(RescoringId id);
}
