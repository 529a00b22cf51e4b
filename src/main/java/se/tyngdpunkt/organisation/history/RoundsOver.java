package se.tyngdpunkt.organisation.history;

import java.util.List;
import java.util.Set;
import se.tyngdpunkt.shared.UnitId;

/** Told by the higher module that measures: which rounds a change of units falls into. */
public interface RoundsOver {

    /** Planned and open rounds that those units, or people placed in them, take part in. */
    List<Touched> touching(Set<UnitId> units);

    /**
     * A round.
     *
     * @param isOpen whether answers are being given; otherwise it is only planned
     * @param people how many take part from those units, none while it is only planned
     */
    record Touched(String name, boolean isOpen, int people) {}
}
