package se.tyngdpunkt.measurement.web.key;

import java.util.List;
import se.tyngdpunkt.shell.Problems;

/**
 * Where the leader answers one contested row: the points stand, or the row is given others.
 *
 * @param address of the contested row
 * @param back to the rows
 * @param asked the fields she answers by the key; none where the row is weighed by the key alone
 * @param keepReason what has been typed as her reason to keep, {@code changeReason} as her reason to change
 */
public record ContestedPage(
        String address,
        String back,
        int revision,
        String worker,
        ResultPart.RowLine row,
        String words,
        List<KeyFieldPart> asked,
        String keepReason,
        String changeReason,
        Problems problems) {

    public ContestedPage {
        asked = List.copyOf(asked);
    }
}
