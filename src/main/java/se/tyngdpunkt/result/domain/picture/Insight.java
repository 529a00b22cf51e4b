package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UnitId;

/** What a reader of a unit's picture may see, by the table in docs/decisions/0003; the strongest first. */
public enum Insight {
    /** Her own unit and its groups: protected figures, and by name who has answered and has had the talk. */
    BY_NAME,
    /** Areas and the units in them: protected figures, and protected shares of who has answered. */
    PROTECTED,
    /** A leader's own group, in rounds without names, where she knows no more than others: protected figures. */
    OWN_GROUP,
    /** Protected shares only. */
    SHARES;

    static final List<Role> READERS = List.of(Role.UNIT_MANAGER, Role.HEAD_OF_OPERATIONS, Role.METHOD_OWNER);

    /** Whether there is any unit whose picture is this person's concern; costs nothing. */
    public static boolean isSomebodys(Viewer viewer) {
        return READERS.stream().anyMatch(viewer::has);
    }

    /** Empty for whoever may not know that there is a picture, whatever its rounds are. */
    public static Optional<Insight> of(Organisation organisation, Viewer viewer, Unit unit) {
        boolean isGroup = unit.kind() == UnitKind.GROUP;
        if ((isGroup || unit.kind() == UnitKind.UNIT)
                && organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, unit.id())) {
            return Optional.of(BY_NAME);
        }
        if (!isGroup && organisation.hasRoleOver(viewer, Role.HEAD_OF_OPERATIONS, unit.id())) {
            return Optional.of(PROTECTED);
        }
        return !isGroup && organisation.hasRoleOver(viewer, Role.METHOD_OWNER, unit.id())
                ? Optional.of(SHARES)
                : Optional.empty();
    }

    /** For a leader of the group itself; there is a picture where the group has been in a round without names. */
    static Optional<Insight> ofOwnGroup(Viewer viewer, Unit unit) {
        return viewer.unitsOf(Role.TEAM_LEAD).contains(unit.id()) ? Optional.of(OWN_GROUP) : Optional.empty();
    }

    /** Whether that round is in the picture. */
    boolean isAbout(Round round) {
        return this != OWN_GROUP || !round.isNamed();
    }

    /** Whether she knows by name who takes part in that round. */
    boolean knowsNamesIn(Round round) {
        return this == BY_NAME && round.isNamed();
    }

    /** The units and groups of which she knows by name who has answered: those she manages, and those she leads. */
    static Set<UnitId> byName(Viewer viewer) {
        return Stream.of(Role.UNIT_MANAGER, Role.TEAM_LEAD)
                .flatMap(role -> viewer.unitsOf(role).stream())
                .collect(Collectors.toSet());
    }

    public boolean seesFigures() {
        return this != SHARES;
    }

    /** Groups belong to the unit's own manager. */
    boolean seesPartsOf(UnitKind kind) {
        return this == BY_NAME || kind == UnitKind.DEPARTMENT || kind == UnitKind.AREA;
    }
}
