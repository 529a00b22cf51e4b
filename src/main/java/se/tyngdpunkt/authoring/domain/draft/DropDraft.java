package se.tyngdpunkt.authoring.domain.draft;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Puts a draft away; a published one stays. */
@UseCase
public class DropDraft {

    private final Drafts drafts;
    private final Events events;

    DropDraft(Drafts drafts, Events events) {
        this.drafts = drafts;
        this.events = events;
    }

    public boolean drop(Viewer viewer, DraftId id) {
        MethodOwners.admit(viewer);
        if (drafts.find(id).isEmpty()) {
            throw new NotFound();
        }
        var isDropped = drafts.drop(id);
        if (isDropped) {
            events.tell(Deed.of(viewer.signedIn(), "authoring.draft-dropped", id.value()));
        }
        return isDropped;
    }
}
