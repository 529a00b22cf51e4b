package se.tyngdpunkt.authoring.domain.simulation;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.DeleteSimulation;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Takes a simulation away before its time; one that is not there any more stays away. */
@UseCase
public class DropSimulation {

    private final Rescorings rescorings;
    private final DeleteSimulation deleting;
    private final Events events;

    DropSimulation(Rescorings rescorings, DeleteSimulation deleting, Events events) {
        this.rescorings = rescorings;
        this.deleting = deleting;
        this.events = events;
    }

    public void drop(Viewer viewer, DraftId draft, RescoringId id) {
        MethodOwners.admit(viewer);
        if (rescorings.of(draft.value()).stream().anyMatch(each -> each.id().equals(id))) {
            deleting.delete(id);
            events.tell(Deed.of(viewer.signedIn(), "authoring.simulation-deleted", id.value()));
        }
    }
}
