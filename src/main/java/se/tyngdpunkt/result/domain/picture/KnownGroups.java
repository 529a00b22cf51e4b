package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;

/**
 * The groups that the reader leads herself, whose answers she has by name. A figure of a unit above less such a group is the
 * rest of the unit, so she sees it only where the group's own figure may be shown to everybody.
 */
record KnownGroups(List<Known> groups) {

    /** One group, the units above it, and what is published of it in each set. */
    private record Known(Set<UnitId> above, Map<FrozenSet, Published> figures) {}

    static KnownGroups of(Viewer viewer, Organisation organisation, FrozenResults results) {
        return new KnownGroups(viewer.unitsOf(Role.TEAM_LEAD).stream()
                .map(group -> new Known(
                        organisation.path(group).stream()
                                .map(Unit::id)
                                .filter(unit -> !unit.equals(group))
                                .collect(Collectors.toSet()),
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
                .filter(known -> !cell.direct() && known.above().contains(cell.unit()))
                .flatMap(known -> Optional.ofNullable(known.figures().get(set)).stream());
    }
}
