package se.tyngdpunkt.authoring.web.form;

import java.util.List;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.web.draft.DraftHead;

/**
 * Fields that were changed here and stand otherwise in what somebody else has saved meanwhile.
 *
 * @param isSameForm whether the two forms have the same rows in the same order, so that what was written here still fits
 * @param seen what the saved one is made of, as a form sends it
 */
public record FormClashPage(DraftHead head, List<Clash> clashes, boolean isSameForm, String seen) {

    /** One field, and what the row that it stands in was called here; nothing of what is saved where the rows differ. */
    public record Clash(String id, String row, List<Sheet.Field> field, String saved, String mine) {}

    public FormClashPage {
        clashes = List.copyOf(clashes);
    }
}
