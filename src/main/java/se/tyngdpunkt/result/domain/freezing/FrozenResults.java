package se.tyngdpunkt.result.domain.freezing;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;

/** Published figures; they are added and never changed. */
public interface FrozenResults {

    /** In the order of their numbers. */
    List<FrozenSet> setsOf(RoundId round);

    /** Adds a set; a set of that number that is already there is a defect. */
    void add(FrozenSet set, List<Published> figures);

    /** A unit's figures in every round that has published any, each round's latest set. */
    List<Frozen> ofUnit(UnitId unit);

    /** The figures of a unit's parts in one set. */
    List<Published> partsOf(UnitId unit, FrozenSet set);

    /** The figures of a whole round: those of its top. */
    Optional<Frozen> top(RoundId round);

    /** A unit's figures with the set they belong to. */
    record Frozen(FrozenSet set, Published figures) {}
}
