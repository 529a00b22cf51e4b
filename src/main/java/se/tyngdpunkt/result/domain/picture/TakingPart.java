package se.tyngdpunkt.result.domain.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    static TakingPart of(Round round, List<Unit> tree, List<Headcount> counts, Insight insight) {
        return new TakingPart(
                shares(round, tree, counts, insight, one -> new Share(one.answered(), one.invited())),
                shares(round, tree, counts, insight, one -> new Share(one.discussed(), one.answered())));
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

    private static Map<Cell, Figure<Share>> shares(
            Round round, List<Unit> tree, List<Headcount> counts, Insight insight, Function<Headcount, Share> share) {
        var groups = new HashMap<UnitId, Share>();
        counts.forEach(one -> groups.put(one.group(), share.apply(one)));
        return insight == Insight.BY_NAME
                ? ProtectedShares.plain(round.unit(), tree, groups)
                : ProtectedShares.of(round.unit(), tree, groups, Limits.DEFAULT);
    }
}
