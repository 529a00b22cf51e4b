package se.tyngdpunkt.authoring.web.form;

import java.util.List;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.web.draft.DraftHead;

/**
 * Fields that differ between what somebody else has saved meanwhile and what was written here.
 *
 * @param isSameForm whether the two forms have the same rows, so that what was written here still fits
 */
public record FormClashPage(DraftHead head, List<Clash> clashes, boolean isSameForm) {

    /** One field. */
    public record Clash(String id, List<Sheet.Field> field, String saved, String mine) {}

    public FormClashPage {
        clashes = List.copyOf(clashes);
    }
}
