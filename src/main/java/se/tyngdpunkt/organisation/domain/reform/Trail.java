package se.tyngdpunkt.organisation.domain.reform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** A change as the trail keeps it: once for the units, and once for each person whose workplace or role it touches. */
final class Trail {

    private Trail() {}

    static List<Deed> of(Viewer viewer, String what, UnitId unit, List<Step> steps) {
        var deeds = new ArrayList<Deed>();
        deeds.add(Deed.of(viewer.signedIn(), what, unit.value()));
        Set<PersonId> moved = new LinkedHashSet<>();
        for (var step : steps) {
            switch (step.row()) {
                case Row.Working working -> moved.add(working.employment().person());
                case Row.Holding holding ->
                    deeds.add(
                            step instanceof Step.Opened
                                    ? RoleDeed.granted(viewer, holding.grant())
                                    : RoleDeed.ended(viewer, holding.grant()));
                case Row.There _, Row.Placed _, Row.Named _ -> {}
            }
        }
        moved.forEach(person -> deeds.add(Deed.of(viewer.signedIn(), "organisation.workplace-moved", unit.value())
                .about(person)));
        return deeds;
    }
}
