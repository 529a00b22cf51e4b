package se.tyngdpunkt.result.domain.participation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Tells in which groups a reader knows today by name who has answered: those she leads, and those in units she manages. */
@UseCase
public class NamedGroups {

    private final Organisation organisation;

    NamedGroups(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those of the groups; one that is closed where it stood last. */
    public Set<UnitId> of(Viewer viewer, Collection<UnitId> groups) {
        var byName = new HashSet<>(viewer.unitsOf(Role.TEAM_LEAD));
        var managed = viewer.unitsOf(Role.UNIT_MANAGER);
        if (!managed.isEmpty()) {
            managed.forEach(unit -> organisation.tree(unit).forEach(below -> byName.add(below.id())));
            var others =
                    groups.stream().filter(group -> !byName.contains(group)).collect(Collectors.toSet());
            others.removeAll(organisation.units(others).keySet());
            others.stream()
                    .filter(closed ->
                            organisation.path(closed).stream().map(Unit::id).anyMatch(managed::contains))
                    .forEach(byName::add);
        }
        byName.retainAll(groups);
        return byName;
    }
}
