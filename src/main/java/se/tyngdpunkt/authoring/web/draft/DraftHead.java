package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.shared.PersonId;

/**
 * What stands over every page of a draft.
 *
 * @param here the last part of the address of the page it stands on
 * @param isInvented whether the text says that its values are invented
 */
public record DraftHead(Draft draft, String here, boolean isInvented, Map<PersonId, String> names) {

    /** The pages of a draft by the last part of their address. */
    public static final List<String> PAGES = List.of("form", "text", "difference", "history", "publication");

    public DraftHead {
        names = Map.copyOf(names);
    }

    public String address() {
        return "/models/drafts/" + draft.id().value();
    }

    public String name(Stamp stamp) {
        return names.getOrDefault(stamp.by(), "");
    }
}
