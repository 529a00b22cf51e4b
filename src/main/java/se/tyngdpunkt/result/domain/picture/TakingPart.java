package se.tyngdpunkt.result.domain.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.tallies.Headcounts.Headcount;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.ProtectedShares;
import se.tyngdpunkt.shared.UnitId;

/** Who has answered and had the talk, as numbers: plain for whoever may see it by name, protected for others. */
record TakingPart(Map<Cell, Figure<Share>> answered, Map<Cell, Figure<Share>> talks, Figure<Share> otherwise) {

    private static final Figure<Share> NOBODY = new Figure.Withheld<>(Figure.Reason.TOO_FEW);
    private static final Figure<Share> PROTECTED = new Figure.Withheld<>(Figure.Reason.PROTECTED);

    TakingPart(Map<Cell, Figure<Share>> answered, Map<Cell, Figure<Share>> talks) {
        this(answered, talks, NOBODY);
    }

    /** The answers are deleted: what is left tells nothing of how many there were. */
    static TakingPart deleted() {
        return new TakingPart(Map.of(), Map.of(), new Figure.Withheld<>(Figure.Reason.DELETED));
    }

    /** None of it, where it would tell of somebody beside figures that are published. */
    static TakingPart hidden() {
        return new TakingPart(Map.of(), Map.of(), PROTECTED);
    }

    /** The same with nothing of those units. */
    TakingPart without(Set<UnitId> units) {
        return new TakingPart(without(answered, units), without(talks, units), otherwise);
    }

    private static Map<Cell, Figure<Share>> without(Map<Cell, Figure<Share>> shares, Set<UnitId> units) {
        var told = new HashMap<>(shares);
        told.replaceAll((cell, share) -> units.contains(cell.unit()) && share.isShown() ? PROTECTED : share);
        return told;
    }

    /** For whoever may see it by name: a part of the tree, as it is. */
    static TakingPart plainIn(UnitId top, List<Unit> tree, List<Headcount> counts) {
        return counts.isEmpty()
                ? new TakingPart(Map.of(), Map.of())
                : of(counts, groups -> ProtectedShares.plain(top, tree, groups));
    }

    /**
     * For others: the whole round, since what is withheld hangs together over the tree. What the reader knows by name of a unit
     * of her own, less a unit above it, is the rest: she sees no unit above one of hers that is withheld from others.
     */
    static TakingPart protectedIn(Round round, List<Unit> tree, List<Headcount> counts, Set<UnitId> byName) {
        return of(
                counts,
                groups -> besideKnown(
                        ProtectedShares.of(round.unit(), tree, groups, Limits.DEFAULT), above(tree), byName));
    }

    private static Map<Cell, Figure<Share>> besideKnown(
            Map<Cell, Figure<Share>> shares, Map<UnitId, UnitId> above, Set<UnitId> byName) {
        var told = new HashMap<>(shares);
        for (var unit : byName) {
            var known = shares.get(Cell.of(unit));
            if (known != null && !known.isShown()) {
                for (var up = above.get(unit); up != null; up = above.get(up)) {
                    told.computeIfPresent(Cell.of(up), (cell, share) -> share.isShown() ? PROTECTED : share);
                }
            }
        }
        return told;
    }

    private static Map<UnitId, UnitId> above(List<Unit> tree) {
        var above = new HashMap<UnitId, UnitId>();
        tree.forEach(unit -> unit.parent().ifPresent(parent -> above.put(unit.id(), parent)));
        return above;
    }

    private static TakingPart of(List<Headcount> counts, Function<Map<UnitId, Share>, Map<Cell, Figure<Share>>> told) {
        return new TakingPart(
                told.apply(byGroup(counts, one -> new Share(one.answered(), one.invited()))),
                told.apply(byGroup(counts, one -> new Share(one.discussed(), one.answered()))));
    }

    private static Map<UnitId, Share> byGroup(List<Headcount> counts, Function<Headcount, Share> share) {
        return counts.stream().collect(Collectors.toMap(Headcount::group, share));
    }

    Figure<Share> answeredIn(Cell cell) {
        return answered.getOrDefault(cell, otherwise);
    }

    Figure<Share> talksIn(Cell cell) {
        return talks.getOrDefault(cell, otherwise);
    }

    boolean has(Cell cell) {
        return answered.containsKey(cell);
    }
}
