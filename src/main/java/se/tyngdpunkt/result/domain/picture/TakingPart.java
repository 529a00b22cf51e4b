package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Map;
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
record TakingPart(Map<Cell, Figure<Share>> answered, Map<Cell, Figure<Share>> talks) {

    private static final Figure<Share> NOBODY = new Figure.Withheld<>(Figure.Reason.TOO_FEW);

    /** For whoever may see it by name: a part of the tree, as it is. */
    static TakingPart plainIn(UnitId top, List<Unit> tree, List<Headcount> counts) {
        return counts.isEmpty()
                ? new TakingPart(Map.of(), Map.of())
                : of(counts, groups -> ProtectedShares.plain(top, tree, groups));
    }

    /** For others: the whole round, since what is withheld hangs together over the tree. */
    static TakingPart protectedIn(Round round, List<Unit> tree, List<Headcount> counts) {
        return of(counts, groups -> ProtectedShares.of(round.unit(), tree, groups, Limits.DEFAULT));
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
        return answered.getOrDefault(cell, NOBODY);
    }

    Figure<Share> talksIn(Cell cell) {
        return talks.getOrDefault(cell, NOBODY);
    }

    boolean has(Cell cell) {
        return answered.containsKey(cell);
    }
}
