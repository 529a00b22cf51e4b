package se.tyngdpunkt.measurement.tallies;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.measurement.RoundId;

/** Whether the figures of closed rounds are made: a slot that the results fill, asked before answers are deleted. */
public interface FiguresMade {

    /** Those of them that have published figures, and whose figures are made since that closing. */
    Set<RoundId> since(Map<RoundId, Instant> closings);
}
