package se.tyngdpunkt.result;

import java.util.List;
import se.tyngdpunkt.measurement.rescoring.RescoringId;

/** What closed rounds would have given by another key, for a while; always protected. */
@FunctionalInterface
public interface Simulations {

    /** Every part of the round's tree, its top first; empty until the figures have been made. */
    List<ChangeOfPart> parts(RescoringId id);
}
