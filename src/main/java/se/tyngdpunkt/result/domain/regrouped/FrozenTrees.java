package se.tyngdpunkt.result.domain.regrouped;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.shared.UnitId;

/** The parts that rounds' figures were published for, as the tree stood in each; of each round the latest set. */
public interface FrozenTrees {

    /** The parts that are of those units, and all parts above them. */
    List<Node> around(Collection<UnitId> units);

    /** What is published of each of them. */
    List<Frozen> figuresOf(Collection<Node> nodes);

    /**
     * A part of one round's tree.
     *
     * @param parts how many parts it has below it, nearest only
     */
    record Node(FrozenSet set, Cell cell, Optional<UnitId> parent, int parts) {}
}
