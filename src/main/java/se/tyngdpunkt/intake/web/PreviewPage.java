package se.tyngdpunkt.intake.web;

import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.preview.Preview;

/**
 * What a file would give.
 *
 * @param hasChanged whether something has changed since it was first shown
 */
public record PreviewPage(Opened opened, Preview preview, boolean hasChanged) {

    private static final int MOST = 200;

    public UUID id() {
        return opened.draft().id();
    }

    public List<Preview.Difference> differences() {
        return preview.differences().stream().limit(MOST).toList();
    }

    public int hidden() {
        return Math.max(0, preview.differences().size() - MOST);
    }

    /** How many did not answer. */
    public int blank() {
        return preview.answers().size() - preview.answered();
    }
}
