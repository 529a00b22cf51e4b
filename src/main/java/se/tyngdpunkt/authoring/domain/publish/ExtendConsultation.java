package se.tyngdpunkt.authoring.domain.publish;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Says, with the reason, that the consultation covers the text as it has become since; a later change is not covered by it. */
@UseCase
public class ExtendConsultation {

    private final Drafts drafts;
    private final Clock clock;
    private final Events events;

    ExtendConsultation(Drafts drafts, Clock clock, Events events) {
        this.drafts = drafts;
        this.clock = clock;
        this.events = events;
    }

    /** What stops it; nothing when the text that the reader saw is covered, now or before. */
    public List<Hindrance> extend(Viewer viewer, DraftId id, int seen, String why) {
        MethodOwners.admit(viewer);
        var draft = drafts.locked(id).orElseThrow(NotFound::new);
        if (draft.revision() != seen) {
            return List.of(Hindrance.of("authoring.hindrance.changed"));
        }
        if (draft.consultation().isEmpty()) {
            return List.of(Hindrance.of("authoring.hindrance.consultation"));
        }
        var noted = draft.consultation().get();
        if (noted.covers(draft.content())) {
            return List.of();
        }
        if (!drafts.consult(id, noted.extendedTo(draft.content(), why, new Stamp(viewer.person(), clock.instant())))) {
            return List.of(Hindrance.of("authoring.publication.not-noted"));
        }
        events.tell(Deed.of(viewer.signedIn(), "authoring.consultation-extended", id.value())
                .because(why));
        return List.of();
    }
}
