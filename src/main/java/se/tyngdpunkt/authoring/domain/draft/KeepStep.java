package se.tyngdpunkt.authoring.domain.draft;

import java.time.Clock;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Makes a step of the history out of what has been written since the latest, with a sentence that says why. */
@UseCase
public class KeepStep {

    private final Drafts drafts;
    private final Clock clock;
    private final Events events;

    KeepStep(Drafts drafts, Clock clock, Events events) {
        this.drafts = drafts;
        this.clock = clock;
        this.events = events;
    }

    /** Whether there was something to tell of. */
    public boolean keep(Viewer viewer, DraftId id, String why) {
        MethodOwners.admit(viewer);
        var draft = drafts.locked(id).orElseThrow(NotFound::new);
        if (!draft.isDraft() || !draft.hasUntold()) {
            return false;
        }
        History.keepWhatAnotherWrote(drafts, draft, viewer.person());
        History.add(drafts, draft, why, new Stamp(viewer.person(), clock.instant()));
        events.tell(
                Deed.of(viewer.signedIn(), "authoring.step-kept", id.value()).because(why));
        return true;
    }
}
