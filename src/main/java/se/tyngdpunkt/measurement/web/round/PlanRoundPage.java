package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shell.Problems;

/**
 * The form that plans a round or changes the plan of one.
 *
 * @param address where it is sent
 */
public record PlanRoundPage(
        String address, PlanRoundForm form, List<InstrumentVersion> models, List<Unit> units, Problems problems) {

    public PlanRoundPage {
        models = List.copyOf(models);
        units = List.copyOf(units);
    }

    public boolean isNew() {
        return address.endsWith("/new");
    }

    /** Where one goes who changes nothing. */
    public String back() {
        return address.substring(0, address.lastIndexOf('/'));
    }
}
