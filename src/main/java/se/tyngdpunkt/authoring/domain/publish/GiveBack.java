package se.tyngdpunkt.authoring.domain.publish;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Gives a draft back from review with what is to be mended. */
@UseCase
public class GiveBack {

    private final Drafts drafts;
    private final Events events;

    GiveBack(Drafts drafts, Events events) {
        this.drafts = drafts;
        this.events = events;
    }

    public boolean giveBack(Viewer viewer, DraftId id, String why) {
        MethodOwners.admit(viewer);
        if (drafts.find(id).isEmpty()) {
            throw new NotFound();
        }
        var isBack = drafts.giveBack(id, why);
        if (isBack) {
            events.tell(Deed.of(viewer.signedIn(), "authoring.draft-returned", id.value())
                    .because(why));
        }
        return isBack;
    }
}
