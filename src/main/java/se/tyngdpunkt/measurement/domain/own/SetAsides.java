package se.tyngdpunkt.measurement.domain.own;

import java.util.List;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.shared.PersonId;

/** Where every version of a draft is kept that another save overtook. */
public interface SetAsides {

    /** All of one measurement of the worker's own, the oldest first. */
    List<Forms.SetAside> of(PersonId worker, MeasurementId measurement);
}
