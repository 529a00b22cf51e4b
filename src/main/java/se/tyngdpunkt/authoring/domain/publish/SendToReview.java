package se.tyngdpunkt.authoring.domain.publish;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
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

    /** What stops it; nothing when it was sent. */
    public List<Hindrance> send(Viewer viewer, DraftId id) {
        var now = readiness.ask(viewer, id);
        var stops = now.beforeReview();
        if (!stops.isEmpty()) {
            return stops;
        }
        if (!drafts.send(id, now.draft().revision(), new Stamp(viewer.person(), clock.instant()))) {
            return List.of(Hindrance.of("authoring.hindrance.changed"));
        }
        events.tell(Deed.of(viewer.signedIn(), "authoring.draft-sent", id.value()));
        return List.of();
    }
}
