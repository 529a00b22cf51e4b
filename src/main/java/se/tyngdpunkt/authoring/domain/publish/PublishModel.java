package se.tyngdpunkt.authoring.domain.publish;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
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

    /** What stops it; nothing when it was published. */
    public List<Hindrance> publish(Viewer viewer, DraftId id) {
        var now = readiness.ask(viewer, id);
        var stops = now.beforePublication(viewer.person());
        if (!stops.isEmpty()) {
            return stops;
        }
        if (now.draft().state() != Draft.State.REVIEW
                || !(ModelText.read(now.draft().content()) instanceof InstrumentReading.Read(var version))) {
            return List.of(Hindrance.of("authoring.hindrance.not-in-review"));
        }
        var adopted = instruments.adopt(version);
        if (adopted.isEmpty()) {
            return List.of(Hindrance.taken(version));
        }
        drafts.publish(id, new Publication(adopted.get(), new Stamp(viewer.person(), clock.instant())));
        events.tell(
                Deed.of(viewer.signedIn(), "authoring.model-published", adopted.get().value()));
        return List.of();
    }
}
