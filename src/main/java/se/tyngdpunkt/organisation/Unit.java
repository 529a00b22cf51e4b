package se.tyngdpunkt.organisation;

import java.util.Optional;
import se.tyngdpunkt.shared.UnitId;

/** A node of the tree as it stands on the day that was asked about. */
public record Unit(UnitId id, UnitKind kind, String name, Optional<UnitId> parent) {}
