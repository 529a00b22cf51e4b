package se.tyngdpunkt.measurement.domain.rescoring;

import java.util.Optional;
import se.tyngdpunkt.shared.UnitId;

/** What came of one person's answers, told of her group only; nothing where they do not fit the other key. */
public record Rescored(UnitId group, Optional<Moved> moved) {}
