package se.tyngdpunkt.authoring.domain.draft;

import java.util.LinkedHashSet;
import java.util.Set;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

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

    /** All of them today. */
    public static Set<PersonId> in(Organisation organisation) {
        var owners = new LinkedHashSet<PersonId>();
        organisation
                .wholeTree()
                .forEach(unit -> owners.addAll(organisation.withRoleOver(Role.METHOD_OWNER, unit.id())));
        return owners;
    }
}
