package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** The units whose picture is a reader's own concern: those her roles are for. */
@UseCase
public class OwnUnits {

    private final Organisation organisation;

    OwnUnits(Organisation organisation) {
        this.organisation = organisation;
    }

    public List<Unit> of(Viewer viewer) {
        Set<UnitId> ids = Insight.READERS.stream()
                .flatMap(role -> viewer.unitsOf(role).stream())
                .collect(Collectors.toSet());
        var units = organisation.units(ids).values().stream()
                .filter(unit -> Insight.of(organisation, viewer, unit).isPresent());
        return SwedishOrder.sorted(units.toList(), Unit::name);
    }
}
