package se.tyngdpunkt.organisation.history;

import java.util.Set;
import se.tyngdpunkt.shared.UnitId;

/** Which units went on in which, by merger or split; of changes that have not been undone. */
public interface Lineage {

    /** The units that went on in this one, nearest only. */
    Set<UnitId> before(UnitId unit);

    /** The units in which this one went on, nearest only. */
    Set<UnitId> after(UnitId unit);
}
