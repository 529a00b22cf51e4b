package se.tyngdpunkt.organisation.web.tree;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shell.Problems;

/**
 * The form for a new unit.
 *
 * @param parent what it is put under, none for a department
 */
public record NewUnitPage(Optional<Unit> parent, List<UnitKind> kinds, String kind, String name, Problems problems) {

    public String under() {
        return parent.map(unit -> unit.id().value().toString()).orElse("");
    }

    public boolean isChosen(UnitKind each) {
        return kinds.size() == 1 || each.name().equals(kind);
    }
}
