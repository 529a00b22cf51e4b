package se.tyngdpunkt.measurement.domain.hardrow;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Keeps which rows a worker found hard to read; it reaches the method owner as protected counts only. */
@UseCase
public class TellHardRows {

    private final Forms forms;
    private final Instruments instruments;

    TellHardRows(Forms forms, Instruments instruments) {
        this.forms = forms;
        this.instruments = instruments;
    }

    /**
     * Row key to reason key; unknown rows and reasons are left out. False when the round has closed: its figures are made, and
     * the answer would reach nobody.
     */
    public boolean tell(Viewer viewer, MeasurementId id, Map<String, String> reasons) {
        var measured =
                forms.own(viewer.person(), id).filter(found -> !found.isDraft()).orElseThrow(NotFound::new);
        if (!measured.hardRowsMayBeTold()) {
            return false;
        }
        var instrument =
                instruments.byId(measured.round().instrument()).orElseThrow().instrument();
        var told = new TreeMap<String, String>();
        instrument.activities().forEach(row -> keep(row.key(), reasons, told));
        instrument.risks().forEach(row -> keep(row.key(), reasons, told));
        forms.tellHardRows(id, told);
        return true;
    }

    private static void keep(String row, Map<String, String> reasons, Map<String, String> told) {
        var reason = reasons.getOrDefault(row, "");
        if (Arrays.stream(HardRowReason.values()).anyMatch(known -> known.key().equals(reason))) {
            told.put(row, reason);
        }
    }
}
