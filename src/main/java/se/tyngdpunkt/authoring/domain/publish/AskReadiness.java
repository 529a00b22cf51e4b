package se.tyngdpunkt.authoring.domain.publish;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** How far a draft is from being sent and published. */
@UseCase
public class AskReadiness {

    private final Drafts drafts;
    private final Instruments instruments;
    private final Library library;
    private final PublishingSettings settings;
    private final Organisation organisation;

    AskReadiness(
            Drafts drafts,
            Instruments instruments,
            Library library,
            PublishingSettings settings,
            Organisation organisation) {
        this.drafts = drafts;
        this.instruments = instruments;
        this.library = library;
        this.settings = settings;
        this.organisation = organisation;
    }

    public Readiness ask(Viewer viewer, DraftId id) {
        MethodOwners.admit(viewer);
        var decided = settings.settings();
        return new Readiness(
                drafts.find(id).orElseThrow(NotFound::new),
                instruments.adopted(),
                library.shipped(),
                drafts.writers(id),
                decided,
                decided.needsAnotherReader(
                        organisation.withRole(Role.METHOD_OWNER).size()),
                organisation.today());
    }
}
