package se.tyngdpunkt.access.domain.invitation;

import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

/** Who may look after accounts; administrators serve the whole municipality. */
final class Administration {

    private Administration() {}

    static void requireOver(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    /** Her own account she looks after on her own page, which asks for her password, and not even she may close it. */
    static void requireOverAnother(Viewer viewer, PersonId person) {
        requireOver(viewer);
        if (viewer.isPerson(person)) {
            throw new Forbidden();
        }
    }
}
