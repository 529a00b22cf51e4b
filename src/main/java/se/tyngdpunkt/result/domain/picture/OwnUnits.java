package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** The units whose picture is a reader's own concern: those her roles are for. */
@UseCase
public class OwnUnits {

    private final Organisation organisation;
    private final Rounds rounds;

    OwnUnits(Organisation organisation, Rounds rounds) {
        this.organisation = organisation;
        this.rounds = rounds;
    }

    public List<Unit> of(Viewer viewer) {
        Set<UnitId> ids = Insight.READERS.stream()
                .flatMap(role -> viewer.unitsOf(role).stream())
                .collect(Collectors.toSet());
        var units = organisation.units(ids).values().stream()
                .filter(unit -> Insight.of(organisation, viewer, unit).isPresent());
        return SwedishOrder.sorted(units.toList(), Unit::name);
    }

    /** The groups she leads that have been in a round without names: of it she reads what everybody above her does. */
    public List<Unit> led(Viewer viewer) {
        var opened = rounds.all().stream()
                .filter(round -> !round.isNamed() && round.state() != RoundState.PLANNED)
                .map(Round::unit)
                .collect(Collectors.toSet());
        var groups = organisation.units(viewer.unitsOf(Role.TEAM_LEAD)).values().stream()
                .filter(group -> organisation.path(group.id()).stream().anyMatch(unit -> opened.contains(unit.id())));
        return SwedishOrder.sorted(groups.toList(), Unit::name);
    }
}
