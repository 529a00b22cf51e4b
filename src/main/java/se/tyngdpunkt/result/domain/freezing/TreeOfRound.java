package se.tyngdpunkt.result.domain.freezing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UnitId;

/** The tree that a round's answers belong to: as it stood when the round opened, so that nothing that has moved since is lost. */
public final class TreeOfRound {

    private TreeOfRound() {}

    /**
     * With the groups that came later and have answers all the same, where they stood on the round's last day, so that the tree is
     * the same whenever it is asked for; one that came later still, where it stands.
     */
    public static List<Unit> of(Organisation organisation, Round round, Collection<UnitId> groups) {
        var tree = byId(organisation.wholeTree(round.opensOn()));
        var later = groups.stream().filter(group -> !tree.containsKey(group)).toList();
        if (!later.isEmpty()) {
            var atTheEnd = byId(organisation.wholeTree(round.lastDay()));
            later.stream()
                    .flatMap(group -> atTheEnd.containsKey(group)
                            ? path(group, atTheEnd).stream()
                            : organisation.path(group).stream())
                    .forEach(unit -> tree.putIfAbsent(unit.id(), unit));
        }
        return List.copyOf(tree.values());
    }

    private static Map<UnitId, Unit> byId(List<Unit> units) {
        var byId = new LinkedHashMap<UnitId, Unit>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return byId;
    }

    /** From the top down. */
    private static List<Unit> path(UnitId group, Map<UnitId, Unit> tree) {
        return Stream.iterate(
                        Optional.ofNullable(tree.get(group)), Optional::isPresent, unit -> unit.flatMap(Unit::parent)
                                .map(tree::get))
                .flatMap(Optional::stream)
                .toList()
                .reversed();
    }
}
