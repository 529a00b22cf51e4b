package se.tyngdpunkt.authoring.domain.publish;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Notes when the unions were consulted about a draft, and where that can be read. */
@UseCase
public class NoteConsultation {

    private final Drafts drafts;
    private final Events events;

    NoteConsultation(Drafts drafts, Events events) {
        this.drafts = drafts;
        this.events = events;
    }

    /** Whether it was noted; what is published is as it was published. */
    public boolean note(Viewer viewer, DraftId id, Consultation consultation) {
        MethodOwners.admit(viewer);
        if (drafts.find(id).isEmpty()) {
            throw new NotFound();
        }
        var isNoted = drafts.consult(id, consultation);
        if (isNoted) {
            events.tell(Deed.of(viewer.signedIn(), "authoring.consultation-noted", id.value())
                    .because(consultation.day() + " " + consultation.reference()));
        }
        return isNoted;
    }
}
