package se.tyngdpunkt.authoring.domain.draft;

import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;

/** Who writes models: method owners, wherever in the municipality; nobody else knows of drafts. */
public final class MethodOwners {

    private MethodOwners() {}

    public static boolean isOne(Viewer viewer) {
        return viewer.has(Role.METHOD_OWNER);
    }

    public static void admit(Viewer viewer) {
        if (!isOne(viewer)) {
            throw new NotFound();
        }
    }
}
