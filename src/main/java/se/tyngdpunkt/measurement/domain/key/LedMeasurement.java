package se.tyngdpunkt.measurement.domain.key;

import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;

/** A measurement in its nearest leader's hands: nobody else knows of it, but the worker, who may not do this to her own. */
public final class LedMeasurement {

    private LedMeasurement() {}

    public static Measured of(Viewer leader, MeasurementId id, Forms forms, Organisation organisation) {
        var measured = forms.measured(id).orElseThrow(NotFound::new);
        var person = measured.head().person();
        if (organisation.leads(leader, person)) {
            return measured;
        }
        if (leader.isPerson(person)) {
            throw new Forbidden();
        }
        throw new NotFound();
    }
}
