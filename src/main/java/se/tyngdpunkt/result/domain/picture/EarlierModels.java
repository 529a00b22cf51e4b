package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;

/** Whether an earlier round's model asked and judged so that its figures can be told in the latest one's words. */
public final class EarlierModels {

    private EarlierModels() {}

    public static boolean asksAlike(Instrument earlier, Part.Scale scale) {
        return earlier.scale(scale.key())
                .filter(then -> options(then).equals(options(scale)))
                .isPresent();
    }

    public static boolean judgesAlike(Instrument earlier, Bands bands) {
        return earlier.mainBands().stream()
                .anyMatch(then -> then.key().equals(bands.key()) && levels(then).equals(levels(bands)));
    }

    public static boolean asks(Instrument earlier, Part.RiskRow row) {
        return earlier.risks().stream().anyMatch(then -> then.key().equals(row.key()));
    }

    public static List<String> options(Part.Scale scale) {
        return scale.options().stream().map(Part.Option::key).toList();
    }

    public static List<String> levels(Bands bands) {
        return bands.levels().stream().map(Band::key).toList();
    }
}
