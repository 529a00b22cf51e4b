package se.tyngdpunkt.measurement.domain.own;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.shared.PersonId;

/** What is kept beside a worker's measurements, those that have any. */
public interface KeptBeside {

    /** Every version of a draft that another save overtook, the oldest first. */
    Map<MeasurementId, List<Forms.SetAside>> setAside(PersonId worker);

    /** The rows that she found hard: row key to reason key. */
    Map<MeasurementId, Map<String, String>> hardRows(PersonId worker);
}
