package se.tyngdpunkt.authoring.domain.publish;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Sends a finished draft to whoever is to read it; after that nobody writes in it unless it comes back. */
@UseCase
public class SendToReview {

    private final AskReadiness readiness;
    private final Drafts drafts;
    private final Clock clock;
    private final Events events;

    SendToReview(AskReadiness readiness, Drafts drafts, Clock clock, Events events) {
        this.readiness = readiness;
        this.drafts = drafts;
        this.clock = clock;
        this.events = events;
    }

    /** What stops it; nothing when it was sent, now or by an earlier press. */
    public List<Hindrance> send(Viewer viewer, DraftId id, int seen) {
        MethodOwners.admit(viewer);
        var draft = drafts.locked(id).orElseThrow(NotFound::new);
        if (draft.revision() == seen && draft.state() == Draft.State.REVIEW) {
            return List.of();
        }
        var stops = readiness.ask(viewer, id).beforeReview();
        if (!stops.isEmpty()) {
            return stops;
        }
        if (!drafts.send(id, seen, new Stamp(viewer.person(), clock.instant()))) {
            return List.of(Hindrance.of("authoring.hindrance.changed"));
        }
        events.tell(Deed.of(viewer.signedIn(), "authoring.draft-sent", id.value()));
        return List.of();
    }
}
