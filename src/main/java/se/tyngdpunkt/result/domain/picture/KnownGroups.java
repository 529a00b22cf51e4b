package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees.Node;
import se.tyngdpunkt.shared.UnitId;

/**
 * The groups that the reader leads herself, whose answers she has by name. A figure of a unit above less such a group is the
 * rest of the unit, so she sees it only where the group's own figure may be shown to everybody.
 */
record KnownGroups(List<Known> groups) {

    /** One group: in each set the units that were above it then, and what is published of it. */
    private record Known(Map<FrozenSet, Set<UnitId>> above, Map<FrozenSet, Published> figures) {}

    static KnownGroups of(Viewer viewer, FrozenTrees trees, FrozenResults results) {
        return new KnownGroups(viewer.unitsOf(Role.TEAM_LEAD).stream()
                .map(group -> new Known(
                        trees.around(List.of(group)).stream()
                                .filter(node -> !node.cell().unit().equals(group))
                                .collect(Collectors.groupingBy(
                                        Node::set,
                                        Collectors.mapping(node -> node.cell().unit(), Collectors.toSet()))),
                        results.ofUnit(group).stream().collect(Collectors.toMap(Frozen::set, Frozen::figures))))
                .toList());
    }

    Published withoutTheRest(Published figures, FrozenSet set) {
        var shown = figures;
        for (var known : partsOf(figures.cell(), set).toList()) {
            shown = shown.besideKnown(known);
        }
        return shown;
    }

    private Stream<Published> partsOf(Cell cell, FrozenSet set) {
        return groups.stream()
                .filter(known -> !cell.direct()
                        && known.above().getOrDefault(set, Set.of()).contains(cell.unit()))
                .flatMap(known -> Optional.ofNullable(known.figures().get(set)).stream());
    }
}
