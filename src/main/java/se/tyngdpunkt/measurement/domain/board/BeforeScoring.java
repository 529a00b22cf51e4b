package se.tyngdpunkt.measurement.domain.board;

import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.measurement.domain.form.Told;

/**
 * Where the model lets the leader score, she scores before she sees the felt load, so that the one does not colour the
 * other (issue 3; Suntarbetsliv on Nässjö: the leader adds the points by the key).
 */
final class BeforeScoring {

    private BeforeScoring() {}

    /** The oldest first. */
    static List<Told> hide(List<Told> told) {
        var seen = new ArrayList<Told>();
        told.forEach(one -> seen.add(one.isToBeScored() ? one.withoutFelt(seen) : one));
        return List.copyOf(seen);
    }
}
