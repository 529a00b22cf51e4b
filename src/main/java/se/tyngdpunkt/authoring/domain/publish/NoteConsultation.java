package se.tyngdpunkt.authoring.domain.publish;

import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Notes when the unions were consulted about a draft as it stands, and where that can be read. */
@UseCase
public class NoteConsultation {

    /** It is noted when it has been held. */
    public static final Hindrance DAY_AHEAD = Hindrance.of("authoring.problem.day-ahead");

    private final Drafts drafts;
    private final Organisation organisation;
    private final Events events;

    NoteConsultation(Drafts drafts, Organisation organisation, Events events) {
        this.drafts = drafts;
        this.organisation = organisation;
        this.events = events;
    }

    /** What stops it; nothing when it was noted of the text that the reader saw. What is published is as it was published. */
    public List<Hindrance> note(Viewer viewer, DraftId id, int seen, LocalDate day, String reference) {
        MethodOwners.admit(viewer);
        if (day.isAfter(organisation.today())) {
            return List.of(DAY_AHEAD);
        }
        var draft = drafts.locked(id).orElseThrow(NotFound::new);
        if (draft.revision() != seen) {
            return List.of(Hindrance.of("authoring.hindrance.changed"));
        }
        if (!drafts.consult(id, Consultation.about(draft.content(), day, reference))) {
            return List.of(Hindrance.of("authoring.publication.not-noted"));
        }
        events.tell(Deed.of(viewer.signedIn(), "authoring.consultation-noted", id.value())
                .because(day + " " + reference));
        return List.of();
    }
}
