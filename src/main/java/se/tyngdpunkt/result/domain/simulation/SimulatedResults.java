package se.tyngdpunkt.result.domain.simulation;

import java.util.List;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.result.ChangeOfPart;

/** Where protected changes are kept; they are never changed, and no unprotected number is among them. */
public interface SimulatedResults {

    void add(RescoringId id, List<ChangeOfPart> parts);

    void delete(RescoringId id);
}
