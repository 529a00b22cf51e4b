package se.tyngdpunkt.records.domain.correction;

import java.time.Clock;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** A person says what is wrong about her, and what it should be. */
@UseCase
public class AskForCorrection {

    private final Corrections corrections;
    private final Events events;
    private final Clock clock;

    AskForCorrection(Corrections corrections, Events events, Clock clock) {
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    public void ask(Viewer viewer, String section, String wrong, String wanted) {
        if (Corrector.of(section).isEmpty()) {
            throw new NotFound();
        }
        var asked = new Correction(
                CorrectionId.fresh(),
                viewer.person(),
                section,
                wrong,
                wanted,
                clock.instant(),
                new Correction.Waiting());
        corrections.add(asked);
        events.tell(Deed.of(
                        viewer.signedIn(),
                        "records.correction-asked",
                        asked.id().value())
                .about(viewer.person()));
    }
}
