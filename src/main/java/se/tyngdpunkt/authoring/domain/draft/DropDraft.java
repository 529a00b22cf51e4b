package se.tyngdpunkt.authoring.domain.draft;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.DeleteSimulation;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Puts a draft away with its simulations, from where it can be taken back without them; one in review or published stays. */
@UseCase
public class DropDraft {

    private final Drafts drafts;
    private final Rescorings rescorings;
    private final DeleteSimulation deleting;
    private final Events events;

    DropDraft(Drafts drafts, Rescorings rescorings, DeleteSimulation deleting, Events events) {
        this.drafts = drafts;
        this.rescorings = rescorings;
        this.deleting = deleting;
        this.events = events;
    }

    public boolean drop(Viewer viewer, DraftId id) {
        MethodOwners.admit(viewer);
        if (drafts.find(id).isEmpty()) {
            throw new NotFound();
        }
        var isDropped = drafts.drop(id);
        if (isDropped) {
            rescorings.of(id.value()).forEach(rescoring -> deleting.delete(rescoring.id()));
            events.tell(Deed.of(viewer.signedIn(), "authoring.draft-dropped", id.value()));
        }
        return isDropped;
    }
}
