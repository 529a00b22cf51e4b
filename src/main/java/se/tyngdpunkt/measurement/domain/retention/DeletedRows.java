package se.tyngdpunkt.measurement.domain.retention;

import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** Of which of her own measurements rows have been deleted. */
@UseCase
public class DeletedRows {

    private final KeptRows rows;

    DeletedRows(KeptRows rows) {
        this.rows = rows;
    }

    public Set<MeasurementId> of(Viewer viewer) {
        return rows.deletedOf(viewer.person());
    }
}
