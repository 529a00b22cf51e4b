package se.tyngdpunkt.organisation.domain;

import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;

/** Who may look at the organisation's own pages and change them; administrators serve the whole municipality. */
public final class Permission {

    private Permission() {}

    /** The tree is for those who keep it and those who choose whom a round is for. */
    public static void toSeeTheTree(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR) && !viewer.has(Role.METHOD_OWNER)) {
            throw new NotFound();
        }
    }

    public static void toChangeTheTree(Viewer viewer) {
        toSeeTheTree(viewer);
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new Forbidden();
        }
    }

    /** To everybody else there are no such pages, whoever she leads. */
    public static void toLookAfterPeople(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
