package se.tyngdpunkt.measurement.domain.retention;

import java.util.Set;
import se.tyngdpunkt.organisation.history.Lineage;
import se.tyngdpunkt.shared.UnitId;

/** Units that went on in no other. */
final class LineageInMemory implements Lineage {

    @Override
    public Set<UnitId> before(UnitId unit) {
        return Set.of();
    }

    @Override
    public Set<UnitId> after(UnitId unit) {
        return Set.of();
    }
}
