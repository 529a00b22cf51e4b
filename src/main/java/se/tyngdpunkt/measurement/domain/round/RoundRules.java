package se.tyngdpunkt.measurement.domain.round;

import java.util.List;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;

/** Who may look after the rounds of a part of the organisation: its method owner and its managers. */
final class RoundRules {

    private static final List<Role> KEEPERS = List.of(Role.METHOD_OWNER, Role.HEAD_OF_OPERATIONS, Role.UNIT_MANAGER);

    private RoundRules() {}

    static boolean mayKeep(Organisation organisation, Viewer viewer, UnitId unit) {
        return KEEPERS.stream().anyMatch(role -> organisation.hasRoleOver(viewer, role, unit));
    }

    static boolean mayKeepSomewhere(Viewer viewer) {
        return KEEPERS.stream().anyMatch(viewer::has);
    }

    /** A manager below the round's unit sees that it runs; only one with the role over the whole unit changes it. */
    static boolean maySee(Organisation organisation, Viewer viewer, Round round) {
        return mayKeep(organisation, viewer, round.unit())
                || KEEPERS.stream()
                        .flatMap(role -> viewer.unitsOf(role).stream())
                        .anyMatch(own -> organisation.path(own).stream()
                                .anyMatch(unit -> unit.id().equals(round.unit())));
    }

    static void require(Organisation organisation, Viewer viewer, Round round) {
        if (!maySee(organisation, viewer, round)) {
            throw new NotFound();
        }
        if (!mayKeep(organisation, viewer, round.unit())) {
            throw new Forbidden();
        }
    }
}
