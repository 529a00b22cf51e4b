package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shell.Problems;

/** The form that plans a round. */
public record PlanRoundPage(PlanRoundForm form, List<InstrumentVersion> models, List<Unit> units, Problems problems) {

    public PlanRoundPage {
        models = List.copyOf(models);
        units = List.copyOf(units);
    }
}
