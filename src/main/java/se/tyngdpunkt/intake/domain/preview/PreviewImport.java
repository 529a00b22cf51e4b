package se.tyngdpunkt.intake.domain.preview;

import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** Tells what a file would give, and keeps nothing. */
@UseCase
public class PreviewImport {

    private final Previews previews;

    PreviewImport(Previews previews) {
        this.previews = previews;
    }

    public Outcome preview(Viewer viewer, Opened opened) {
        return previews.of(viewer, opened);
    }
}
