package se.tyngdpunkt.measurement.domain.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Which units report figures in a round, and who reports for them. */
@UseCase
class ReportingUnits {

    private static final List<Role> WHO_MAY_KNOW = List.of(Role.HEAD_OF_OPERATIONS, Role.METHOD_OWNER);

    private final Rounds rounds;
    private final UnitReports reports;
    private final Instruments instruments;
    private final Organisation organisation;

    ReportingUnits(Rounds rounds, UnitReports reports, Instruments instruments, Organisation organisation) {
        this.rounds = rounds;
        this.reports = reports;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** The units that people in the round work in, by name; none where the model asks nothing of a unit. */
    List<Unit> of(Round round) {
        if (!asksUnits(round)) {
            return List.of();
        }
        return SwedishOrder.sorted(unitsAround(reports.groupsIn(round.id())), Unit::name);
    }

    private Collection<Unit> unitsAround(List<UnitId> groups) {
        return groups.stream()
                .flatMap(group -> organisation.path(group).stream())
                .filter(unit -> unit.kind() == UnitKind.UNIT)
                .collect(Collectors.toMap(Unit::id, Function.identity(), (one, _) -> one))
                .values();
    }

    private boolean asksUnits(Round round) {
        return round.state() != RoundState.PLANNED
                && !round.imported()
                && !instruments
                        .byId(round.instrument())
                        .orElseThrow()
                        .instrument()
                        .unitFigures()
                        .isEmpty();
    }

    /** A round and a unit that reports in it; not for whoever may not know of it, nor for whoever may but reports nothing. */
    Reporting require(Viewer viewer, RoundId id, UnitId unit) {
        var round = rounds.round(id).orElseThrow(NotFound::new);
        var known = of(round).stream().filter(each -> each.id().equals(unit)).findFirst();
        if (known.isEmpty() || !mayKnow(viewer, unit)) {
            throw new NotFound();
        }
        if (!organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, unit)) {
            throw new Forbidden();
        }
        return new Reporting(round, known.get());
    }

    private boolean mayKnow(Viewer viewer, UnitId unit) {
        return organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, unit)
                || WHO_MAY_KNOW.stream().anyMatch(role -> organisation.hasRoleOver(viewer, role, unit));
    }

    /** One of the viewer's own units in a round. */
    record Reporting(Round round, Unit unit) {

        boolean isOpen() {
            return round.state() == RoundState.OPEN;
        }
    }

    /** The viewer's own units in the rounds that are open, the earliest last day first. */
    List<Reporting> inHand(Viewer viewer) {
        if (!viewer.has(Role.UNIT_MANAGER)) {
            return List.of();
        }
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .sorted((one, other) -> one.lastDay().compareTo(other.lastDay()))
                .flatMap(round -> of(round).stream()
                        .filter(unit -> organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, unit.id()))
                        .map(unit -> new Reporting(round, unit)))
                .toList();
    }

    Optional<Round> round(RoundId id) {
        return rounds.round(id);
    }
}
