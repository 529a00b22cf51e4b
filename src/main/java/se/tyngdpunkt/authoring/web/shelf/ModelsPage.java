package se.tyngdpunkt.authoring.web.shelf;

import java.util.Map;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.share.AskOrigin;
import se.tyngdpunkt.authoring.domain.shelf.Models.Shelf;
import se.tyngdpunkt.shared.PersonId;

/**
 * The models there are to read, and for a method owner those to write.
 *
 * @param newer those whose origin has become something newer, for a method owner
 */
public record ModelsPage(boolean mayWrite, Shelf shelf, AskOrigin.Told newer, Map<PersonId, String> names) {

    public ModelsPage {
        names = Map.copyOf(names);
    }

    public String savedBy(Draft draft) {
        return names.getOrDefault(draft.saved().by(), "");
    }
}
