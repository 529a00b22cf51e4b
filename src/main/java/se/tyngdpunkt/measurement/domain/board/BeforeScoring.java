package se.tyngdpunkt.measurement.domain.board;

import java.util.List;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Told;

/**
 * Where the model lets the leader score, she scores before she sees the felt load, so that the one does not colour the
 * other (issue 3; Suntarbetsliv on Nässjö: the leader adds the points by the key).
 */
final class BeforeScoring {

    private BeforeScoring() {}

    static List<Told> hide(List<Told> told) {
        return told.stream()
                .map(one -> isToBeScored(one) ? one.withoutFelt() : one)
                .toList();
    }

    static boolean isToBeScored(Told told) {
        return told.head().state() == MeasurementState.SUBMITTED
                && told.version().instrument().way().isScoredByLeader();
    }
}
