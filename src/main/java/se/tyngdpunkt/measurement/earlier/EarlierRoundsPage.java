package se.tyngdpunkt.measurement.earlier;

import java.util.Optional;
import se.tyngdpunkt.organisation.Viewer;

/** Where a round that was measured elsewhere is taken in: a slot that the imports fill, shown beside the rounds. */
public interface EarlierRoundsPage {

    /** None where nothing can be taken in by her. */
    Optional<String> addressFor(Viewer viewer);
}
