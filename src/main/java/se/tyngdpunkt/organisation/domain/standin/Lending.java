package se.tyngdpunkt.organisation.domain.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;

/** Which roles a leader may lend. */
public final class Lending {

    /** The longest time. */
    public static final int MONTHS = 3;

    public static final Set<Role> ROLES = Set.of(Role.TEAM_LEAD, Role.UNIT_MANAGER, Role.HEAD_OF_OPERATIONS);

    private Lending() {}

    /** Of all somebody's roles those that she has today and has not been lent herself. */
    public static List<RoleGrant> lendable(List<RoleGrant> ever, StandIns standIns, LocalDate today) {
        return ever.stream()
                .filter(grant -> ROLES.contains(grant.role()))
                .filter(grant -> !grant.from().isAfter(today) && grant.to().isAfter(today))
                .filter(grant -> !standIns.isLent(grant))
                .toList();
    }

    /** Names one role of one person in a form. */
    public static String keyOf(RoleGrant grant) {
        return grant.person().value() + "." + grant.role() + "." + grant.unit().value() + "." + grant.from();
    }

    /** Whether the other is the same role at the same time, at least on some day. */
    public static boolean stands(RoleGrant other, RoleGrant grant) {
        return other.role() == grant.role()
                && other.unit().equals(grant.unit())
                && other.from().isBefore(other.to())
                && other.to().isAfter(grant.from())
                && other.from().isBefore(grant.to());
    }
}
