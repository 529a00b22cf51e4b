package se.tyngdpunkt.result.domain.freezing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UnitId;

/** The tree that a round's answers belong to: as it stood when the round opened, so that nothing that has moved since is lost. */
final class TreeOfRound {

    private TreeOfRound() {}

    /** With the groups that came later and have answers all the same, where they stand. */
    static List<Unit> of(Organisation organisation, Round round, Collection<UnitId> groups) {
        var tree = new LinkedHashMap<UnitId, Unit>();
        organisation.wholeTree(round.opensOn()).forEach(unit -> tree.put(unit.id(), unit));
        groups.stream()
                .filter(group -> !tree.containsKey(group))
                .flatMap(group -> organisation.path(group).stream())
                .forEach(unit -> tree.putIfAbsent(unit.id(), unit));
        return List.copyOf(tree.values());
    }
}
