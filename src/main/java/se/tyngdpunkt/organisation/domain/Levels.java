package se.tyngdpunkt.organisation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;

/** Which unit may stand under which, and which role belongs to which level. */
public final class Levels {

    private Levels() {}

    /** Only a department stands alone; everything else stands under a higher level, and levels may be skipped. */
    public static boolean fits(UnitKind kind, Optional<Unit> parent) {
        return parent.map(above -> above.kind().compareTo(kind) < 0).orElse(kind == UnitKind.DEPARTMENT);
    }

    /** What may be put under a unit, from the top. */
    public static List<UnitKind> below(Optional<Unit> parent) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> fits(kind, parent))
                .toList();
    }

    /** Where a role can be granted; nowhere for case workers, whose role follows from an employment. */
    public static Set<UnitKind> of(Role role) {
        return switch (role) {
            case CASE_WORKER -> Set.of();
            case TEAM_LEAD -> Set.of(UnitKind.GROUP);
            case UNIT_MANAGER -> Set.of(UnitKind.UNIT);
            case HEAD_OF_OPERATIONS -> Set.of(UnitKind.AREA, UnitKind.DEPARTMENT);
            case METHOD_OWNER, ADMINISTRATOR -> Set.of(UnitKind.DEPARTMENT);
        };
    }
}
