package se.tyngdpunkt.result.domain.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;
import se.tyngdpunkt.shared.UnitId;

/** How many have done something of those who were to, for readers who may not know who: the same rule over the same tree. */
public final class ProtectedShares {

    private static final Share NOBODY = new Share(0, 0);

    private ProtectedShares() {}

    public static Map<Cell, Figure<Share>> of(UnitId top, List<Unit> tree, Map<UnitId, Share> groups, Limits limits) {
        var branch = Branches.of(top, tree, groups, NOBODY, ProtectedShares::plus);
        return Protection.of(branch, limits.figures(), Sample::ofShare);
    }

    /** For a reader who may know who: every part as it is. */
    public static Map<Cell, Figure<Share>> plain(UnitId top, List<Unit> tree, Map<UnitId, Share> groups) {
        var shares = new HashMap<Cell, Figure<Share>>();
        addPlain(Branches.of(top, tree, groups, NOBODY, ProtectedShares::plus), shares);
        return Map.copyOf(shares);
    }

    private static void addPlain(Branch<Share> branch, Map<Cell, Figure<Share>> shares) {
        shares.put(
                branch.cell(),
                new Figure.Shown<>(branch.content(), branch.content().whole()));
        branch.below().forEach(part -> addPlain(part, shares));
    }

    private static Share plus(Share one, Share other) {
        return new Share(one.part() + other.part(), one.whole() + other.whole());
    }
}
