package se.tyngdpunkt.authoring.domain.publish;

import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Decides what publishing takes in this municipality. */
@UseCase
public class ChangeSettings {

    private final PublishingSettings kept;
    private final Events events;

    ChangeSettings(PublishingSettings kept, Events events) {
        this.kept = kept;
        this.events = events;
    }

    public void change(Viewer viewer, Settings settings) {
        MethodOwners.admit(viewer);
        if (!kept.settings().equals(settings)) {
            kept.save(settings);
            events.tell(Deed.of(
                            viewer.signedIn(),
                            "authoring.settings-changed",
                            viewer.municipality().value())
                    .because(settings.toString()));
        }
    }
}
