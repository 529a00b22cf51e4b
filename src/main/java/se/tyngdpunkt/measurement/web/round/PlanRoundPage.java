package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.rescoring.Bridging;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shell.Problems;

/**
 * The form that plans a round or changes the plan of one.
 *
 * @param address where it is sent
 * @param hindered the municipality's own models that no round can ask
 */
public record PlanRoundPage(
        String address,
        PlanRoundForm form,
        List<InstrumentVersion> models,
        List<Instrument> hindered,
        List<Unit> units,
        Problems problems) {

    public PlanRoundPage {
        models = List.copyOf(models);
        hindered = List.copyOf(hindered);
        units = List.copyOf(units);
    }

    /** The models that some other model's answers can be scored with too. */
    public List<InstrumentVersion> bridges() {
        return models.stream()
                .filter(other -> models.stream().anyMatch(own -> Bridging.fits(own, other)))
                .toList();
    }

    /** Why no round can be planned with it, by the keys of the sentences. */
    public List<String> why(Instrument model) {
        return model.hindrances().stream()
                .map(each -> "measurement.plan.hindrance."
                        + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    public boolean isNew() {
        return address.endsWith("/new");
    }

    /** Where one goes who changes nothing. */
    public String back() {
        return address.substring(0, address.lastIndexOf('/'));
    }
}
