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

    /** How much there is of her measurements and beside them, rounds without names apart. */
    Counts counts(PersonId worker);

    /** Numbers of answers, those of set-aside drafts each by itself, of rows that she found hard, and of measurements sent in. */
    record Counts(int answers, int drafted, int byLeader, int setAside, int hardRows, int submitted) {}
}
