package se.tyngdpunkt.measurement.tallies;

import java.util.List;
import se.tyngdpunkt.measurement.RoundId;

/** What a round's people add to the sums that its model makes of a unit, per group. */
public interface PeopleSums {

    /** Of those whose answers are scored; nothing where the model makes no sums of people. */
    List<GroupSums> of(RoundId round);
}
