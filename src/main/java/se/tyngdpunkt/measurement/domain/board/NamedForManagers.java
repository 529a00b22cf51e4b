package se.tyngdpunkt.measurement.domain.board;

import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UseCase;

/** What the manager of a unit sees by name: of models that say so, and of no other. */
@UseCase
public class NamedForManagers {

    private final Rounds rounds;
    private final Instruments instruments;
    private final Organisation organisation;

    NamedForManagers(Rounds rounds, Instruments instruments, Organisation organisation) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** The groups of her units that have been in a round whose answers she sees by name, by name. */
    public List<Unit> groups(Viewer viewer) {
        if (!viewer.has(Role.UNIT_MANAGER)) {
            return List.of();
        }
        var ids = rounds.all().stream()
                .filter(round -> round.state() != RoundState.PLANNED && isNamed(round))
                .flatMap(round -> rounds.inRound(round.id()).stream())
                .map(MeasurementHead::group)
                .filter(group -> organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, group))
                .collect(Collectors.toSet());
        return SwedishOrder.sorted(
                organisation.units(ids).values().stream()
                        .filter(unit -> unit.kind() == UnitKind.GROUP)
                        .toList(),
                Unit::name);
    }

    boolean isNamed(Round round) {
        return round.isNamed() && isNamed(instruments.byId(round.instrument()).orElseThrow());
    }

    static boolean isNamed(InstrumentVersion version) {
        return version.instrument().way().isNamedForUnitManager();
    }

    /** Whether the person works in a unit of hers today. */
    static boolean manages(Organisation organisation, Viewer viewer, PersonId person) {
        return viewer.has(Role.UNIT_MANAGER)
                && organisation.employments(person).stream()
                        .anyMatch(place -> organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, place.unit()));
    }
}
