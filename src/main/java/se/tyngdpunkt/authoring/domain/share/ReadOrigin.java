package se.tyngdpunkt.authoring.domain.share;

import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.shared.UseCase;

/** What a draft was made from. */
@UseCase
public class ReadOrigin {

    private final Drafts drafts;

    ReadOrigin(Drafts drafts) {
        this.drafts = drafts;
    }

    public Optional<Origin> of(Draft draft) {
        return draft.origin().flatMap(hash -> drafts.origins().stream()
                .filter(origin -> origin.hash().equals(hash))
                .findFirst());
    }
}
