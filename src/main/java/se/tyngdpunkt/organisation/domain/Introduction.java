package se.tyngdpunkt.organisation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UnitId;

/** What a person is introduced as: the role her colleagues would name, and where. */
public record Introduction(Role role, UnitId unit) {

    private static final List<Role> BEST_KNOWN_BY =
            List.of(Role.HEAD_OF_OPERATIONS, Role.UNIT_MANAGER, Role.TEAM_LEAD, Role.METHOD_OWNER, Role.ADMINISTRATOR);

    /** Empty for somebody who has neither role nor workplace today. */
    public static Optional<Introduction> of(Viewer viewer) {
        return viewer.roles().stream()
                .min(Comparator.comparingInt((RoleGrant grant) -> BEST_KNOWN_BY.indexOf(grant.role()))
                        .thenComparing(grant -> grant.unit().value()))
                .map(grant -> new Introduction(grant.role(), grant.unit()))
                .or(() -> viewer.groups().stream()
                        .min(Comparator.comparing(UnitId::value))
                        .map(group -> new Introduction(Role.CASE_WORKER, group)));
    }
}
