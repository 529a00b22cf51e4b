package se.tyngdpunkt.measurement.tallies;

import java.util.List;
import se.tyngdpunkt.measurement.RoundId;

/** The tallies of a round in the municipality in scope, one per group that took part. */
public interface Tallies {

    List<Tally> of(RoundId round);

    /** What came of the other key in a bridge round, one per group; none in other rounds. */
    List<BridgeTally> bridged(RoundId round);

    /** How many have been sent and wait to be scored by the key; none where the product scores by itself. */
    int unscored(RoundId round);
}
