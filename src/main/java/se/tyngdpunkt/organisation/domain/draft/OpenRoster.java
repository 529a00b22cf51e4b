package se.tyngdpunkt.organisation.domain.draft;

import java.util.UUID;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Takes out a kept file again, for the administrator who brought it. */
@UseCase
public class OpenRoster {

    private final RosterDrafts drafts;

    OpenRoster(RosterDrafts drafts) {
        this.drafts = drafts;
    }

    public RosterDrafts.Draft open(Viewer viewer, UUID file) {
        Permission.toLookAfterPeople(viewer);
        return drafts.find(file, viewer.person()).orElseThrow(NotFound::new);
    }
}
