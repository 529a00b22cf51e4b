package se.tyngdpunkt.organisation.domain;

import java.util.Locale;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;

/** A role given or taken, as the trail keeps it: the deed's name tells which role. */
public final class RoleDeed {

    private RoleDeed() {}

    public static Deed granted(Viewer viewer, RoleGrant grant) {
        return deed(viewer, "organisation.granted-", grant);
    }

    public static Deed ended(Viewer viewer, RoleGrant grant) {
        return deed(viewer, "organisation.ended-", grant);
    }

    private static Deed deed(Viewer viewer, String what, RoleGrant grant) {
        var role = grant.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Deed.of(viewer.signedIn(), what + role, grant.unit().value()).about(grant.person());
    }
}
