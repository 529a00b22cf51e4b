package se.tyngdpunkt.result.domain.regrouped;

import java.util.Optional;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.shared.UnitId;

/** A part of the tree that a round is told by. */
public interface TreePart {

    Cell cell();

    Optional<UnitId> parent();

    /** How many parts it has below it, nearest only. */
    int parts();
}
