package se.tyngdpunkt.measurement.rescoring;

/** Works a re-scoring off bit by bit, so that it goes on where it was when the program stops in the middle. */
@FunctionalInterface
public interface Rescore {

    /** Goes through some more answers, all or nothing; false when there are none left or it has been taken away. */
    boolean next(RescoringId id);
}
