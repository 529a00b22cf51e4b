package se.tyngdpunkt.measurement.domain.own;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;

/**
 * One measurement of a worker's own with all that is kept beside it.
 *
 * @param told what came of it, by each of its keys; nothing of a draft
 * @param hardRows row key to reason key
 */
public record OwnPaper(
        Measured measured,
        InstrumentVersion version,
        List<Told> told,
        List<Forms.SetAside> setAside,
        Map<String, String> hardRows) {

    public OwnPaper {
        told = List.copyOf(told);
        setAside = List.copyOf(setAside);
        hardRows = new TreeMap<>(hardRows);
    }
}
