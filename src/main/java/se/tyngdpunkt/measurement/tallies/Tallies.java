package se.tyngdpunkt.measurement.tallies;

import java.util.List;
import se.tyngdpunkt.measurement.RoundId;

/** The tallies of a round in the municipality in scope, one per group that took part. */
public interface Tallies {

    List<Tally> of(RoundId round);
}
