package se.tyngdpunkt.authoring.domain.draft;

import java.util.List;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** A draft with its history, for method owners. */
@UseCase
public class ReadDraft {

    private final Drafts drafts;

    ReadDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The latest step first. */
    public record Told(Draft draft, List<Step> steps) {
        public Told {
            steps = List.copyOf(steps);
        }
    }

    public Told read(Viewer viewer, DraftId id) {
        MethodOwners.admit(viewer);
        var draft = drafts.find(id).orElseThrow(NotFound::new);
        return new Told(draft, drafts.steps(id));
    }
}
