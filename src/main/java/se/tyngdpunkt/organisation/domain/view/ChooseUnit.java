package se.tyngdpunkt.organisation.domain.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** The units of some levels, each with the names above it. */
@UseCase
public class ChooseUnit {

    private final Organisation organisation;

    ChooseUnit(Organisation organisation) {
        this.organisation = organisation;
    }

    public List<Choice> choices(Viewer viewer, Set<UnitKind> kinds) {
        Permission.toSeeTheTree(viewer);
        Map<UnitId, String> names = new HashMap<>();
        var tree = organisation.wholeTree();
        tree.forEach(unit -> names.put(
                unit.id(),
                unit.parent().map(names::get).map(above -> above + " › ").orElse("") + unit.name()));
        return tree.stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .map(unit -> new Choice(unit.id().value().toString(), names.getOrDefault(unit.id(), "")))
                .toList();
    }

    /** A unit as a choice in a form. */
    public record Choice(String value, String label) {}
}
