package se.tyngdpunkt.measurement.earlier;

import java.util.List;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problems;

/** Takes in a round that was measured elsewhere, whole: closed, marked as imported, reckoned as every other. */
public interface KeepEarlierRound {

    Keeping keep(Viewer viewer, EarlierRound round, List<EarlierAnswers> answers);

    /** What came of it. */
    sealed interface Keeping {

        record Kept(RoundId round) implements Keeping {}

        /** Nothing is kept. */
        record Hindered(Problems problems) implements Keeping {}
    }
}
