package se.tyngdpunkt.organisation.domain.roster;

import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.organisation.Role;

/** The words for roles that a file may use. */
final class RosterRole {

    private RosterRole() {}

    static Optional<Role> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "", "handläggare", "socialsekreterare", "biståndshandläggare", "case worker" ->
                Optional.of(Role.CASE_WORKER);
            case "förste socialsekreterare", "1:e socialsekreterare", "gruppledare", "arbetsledare", "team leader" ->
                Optional.of(Role.TEAM_LEAD);
            case "enhetschef", "unit manager" -> Optional.of(Role.UNIT_MANAGER);
            case "verksamhetschef", "avdelningschef", "head of operations" -> Optional.of(Role.HEAD_OF_OPERATIONS);
            case "metodägare", "method owner" -> Optional.of(Role.METHOD_OWNER);
            case "administratör", "administrator" -> Optional.of(Role.ADMINISTRATOR);
            default -> Optional.empty();
        };
    }
}
