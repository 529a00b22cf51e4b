package se.tyngdpunkt.authoring.domain.publish;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Makes a reviewed draft a version of the municipality's; from then on it never changes. */
@UseCase
public class PublishModel {

    private final AskReadiness readiness;
    private final Drafts drafts;
    private final Instruments instruments;
    private final Clock clock;
    private final Events events;

    PublishModel(AskReadiness readiness, Drafts drafts, Instruments instruments, Clock clock, Events events) {
        this.readiness = readiness;
        this.drafts = drafts;
        this.instruments = instruments;
        this.clock = clock;
        this.events = events;
    }

    /** What stops it; nothing when what the reader saw was published, now or by an earlier press. */
    public List<Hindrance> publish(Viewer viewer, DraftId id, int seen) {
        MethodOwners.admit(viewer);
        var draft = drafts.locked(id).orElseThrow(NotFound::new);
        if (draft.revision() != seen) {
            return List.of(Hindrance.of("authoring.hindrance.changed"));
        }
        if (draft.state() == Draft.State.PUBLISHED) {
            return List.of();
        }
        var stops = readiness.ask(viewer, id).beforePublication(viewer.person());
        if (!stops.isEmpty()) {
            return stops;
        }
        if (draft.state() != Draft.State.REVIEW
                || !(ModelText.read(draft.content()) instanceof InstrumentReading.Read(var version))) {
            return List.of(Hindrance.of("authoring.hindrance.not-in-review"));
        }
        var adopted = instruments.adopt(version);
        if (adopted.isEmpty()) {
            return List.of(Hindrance.taken(version));
        }
        if (!drafts.publish(id, seen, new Publication(adopted.get(), new Stamp(viewer.person(), clock.instant())))) {
            throw new IllegalStateException("A locked draft was changed while it was published");
        }
        events.tell(Deed.of(
                viewer.signedIn(), "authoring.model-published", adopted.get().value()));
        return List.of();
    }
}
