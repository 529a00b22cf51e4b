package se.tyngdpunkt.organisation.domain.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** The whole tree with who leads what. */
@UseCase
public class SeeTree {

    private final Organisation organisation;
    private final Records records;

    SeeTree(Organisation organisation, Records records) {
        this.organisation = organisation;
        this.records = records;
    }

    /** As it is, was or will be that day, with the roles of that day. */
    public View see(Viewer viewer, LocalDate day) {
        Permission.toSeeTheTree(viewer);
        var tree = organisation.wholeTree(day);
        var grants = records.rolesOn(List.of(), day);
        var people = organisation.people(
                grants.stream().map(RoleGrant::person).distinct().toList());
        var byUnit = grants.stream().collect(Collectors.groupingBy(RoleGrant::unit));
        Map<UnitId, List<Branch>> below = new HashMap<>();
        var tops = new ArrayList<Branch>();
        for (Unit unit : tree.reversed()) {
            var branch = new Branch(
                    unit,
                    Holder.of(byUnit.getOrDefault(unit.id(), List.of()), people),
                    below.getOrDefault(unit.id(), new ArrayList<>()).reversed());
            Optional<UnitId> parent = unit.parent();
            parent.map(id -> below.computeIfAbsent(id, _ -> new ArrayList<>()))
                    .orElse(tops)
                    .add(branch);
        }
        return new View(tops.reversed(), tree.size(), viewer.has(Role.ADMINISTRATOR));
    }

    /** The tree as the viewer may see it. */
    public record View(List<Branch> tops, int units, boolean mayChange) {

        public View {
            tops = List.copyOf(tops);
        }

        /** Groups that no team leader leads, and units that no manager does. */
        public List<Unit> withoutLeader() {
            return tops.stream()
                    .flatMap(Branch::all)
                    .filter(Branch::lacksLeader)
                    .map(Branch::unit)
                    .toList();
        }
    }
}
