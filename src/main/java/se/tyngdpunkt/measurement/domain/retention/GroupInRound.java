package se.tyngdpunkt.measurement.domain.retention;

import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.UnitId;

/** One group's part in a round. */
public record GroupInRound(RoundId round, UnitId group) {}
