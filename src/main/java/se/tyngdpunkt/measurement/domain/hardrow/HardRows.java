package se.tyngdpunkt.measurement.domain.hardrow;

import java.util.Map;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** What a worker herself has said was hard to read. */
@UseCase
public class HardRows {

    private final Forms forms;

    HardRows(Forms forms) {
        this.forms = forms;
    }

    /** Row key to reason key. */
    public Map<String, String> of(Viewer viewer, MeasurementId id) {
        return forms.own(viewer.person(), id).map(_ -> forms.hardRows(id)).orElseThrow(NotFound::new);
    }
}
