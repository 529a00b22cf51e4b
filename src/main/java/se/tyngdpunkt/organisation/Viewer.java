package se.tyngdpunkt.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;

/**
 * Who is looking: the person signed in with the roles and the workplace she has today, read anew for each request, so
 * that a role taken away works at once.
 *
 * @param groups the units she is employed in today
 */
public record Viewer(SignedIn signedIn, List<RoleGrant> roles, Set<UnitId> groups) {

    public Viewer {
        roles = List.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    public PersonId person() {
        return signedIn.person();
    }

    public MunicipalityId municipality() {
        return signedIn.municipality();
    }

    public boolean isPerson(PersonId someone) {
        return person().equals(someone);
    }

    public boolean has(Role role) {
        return role == Role.CASE_WORKER ? !groups.isEmpty() : roles.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The units over which she has the role, without those below them. */
    public Set<UnitId> unitsOf(Role role) {
        return roles.stream()
                .filter(grant -> grant.role() == role)
                .map(RoleGrant::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean needsTwoFactors() {
        return roles.stream().anyMatch(grant -> grant.role().needsTwoFactors());
    }
}
