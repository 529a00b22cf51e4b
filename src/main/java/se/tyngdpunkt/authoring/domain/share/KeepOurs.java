package se.tyngdpunkt.authoring.domain.share;

import java.time.Clock;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.share.ExportPackage.Wanted;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Answers that an origin has become something newer: it has been read, and the municipality keeps its own. */
@UseCase
public class KeepOurs {

    private final Drafts drafts;
    private final Instruments instruments;
    private final OriginsRead reads;
    private final Clock clock;
    private final Events events;

    KeepOurs(Drafts drafts, Instruments instruments, OriginsRead reads, Clock clock, Events events) {
        this.drafts = drafts;
        this.instruments = instruments;
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    /** Whether it is answered: what was read, told by its hash, is what the origin still is. */
    public boolean keep(Viewer viewer, Wanted model, String newer) {
        MethodOwners.admit(viewer);
        var lineage = new Lineage(drafts, reads);
        var notice =
                switch (model) {
                    case Wanted.OfDraft(var id) ->
                        lineage.notice(drafts.find(id).orElseThrow(NotFound::new));
                    case Wanted.OfVersion(var id) ->
                        lineage.notice(instruments.byId(id).orElseThrow(NotFound::new));
                };
        if (notice.filter(now -> now.read().newer().equals(newer)).isEmpty()) {
            return false;
        }
        var now = notice.get();
        if (!now.isKept()) {
            reads.keep(now.read(), new Stamp(viewer.person(), clock.instant()));
            events.tell(Deed.of(
                            viewer.signedIn(),
                            "authoring.origin-read",
                            now.read().model())
                    .because(newer));
        }
        return true;
    }
}
