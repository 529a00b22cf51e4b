package se.tyngdpunkt.authoring.web.draft;

import org.springframework.stereotype.Component;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;

/** Builds the pages of drafts. */
@Component
class DraftPages {

    private final ReadDraft read;
    private final Organisation organisation;

    DraftPages(ReadDraft read, Organisation organisation) {
        this.read = read;
        this.organisation = organisation;
    }

    ReadDraft.Told told(Viewer viewer, DraftId id) {
        return read.read(viewer, id);
    }

    DraftHead head(ReadDraft.Told told, String here) {
        return DraftHead.of(told, here, organisation);
    }
}
