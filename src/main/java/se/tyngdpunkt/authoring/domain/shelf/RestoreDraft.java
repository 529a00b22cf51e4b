package se.tyngdpunkt.authoring.domain.shelf;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Takes back a draft that was put away, with its text and its history. */
@UseCase
public class RestoreDraft {

    private final Drafts drafts;
    private final Events events;

    RestoreDraft(Drafts drafts, Events events) {
        this.drafts = drafts;
        this.events = events;
    }

    /** Whether it had been put away. */
    public boolean restore(Viewer viewer, DraftId id) {
        MethodOwners.admit(viewer);
        var isBack = drafts.restore(id);
        if (isBack) {
            events.tell(Deed.of(viewer.signedIn(), "authoring.draft-restored", id.value()));
        } else if (drafts.find(id).isEmpty()) {
            throw new NotFound();
        }
        return isBack;
    }
}
