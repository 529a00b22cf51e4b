package se.tyngdpunkt.measurement.domain.unit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;

/** How far the units of a round have come with their figures; no figure is among it. */
public interface ReportsOfRound {

    List<Line> lines(Viewer viewer, Round round);

    /** The units that are to report and have not. */
    List<Unit> missing(Round round);

    /**
     * One unit.
     *
     * @param isOwn whether the viewer reports for it
     */
    record Line(Unit unit, Optional<Instant> sentAt, boolean isOwn) {}
}
