package se.tyngdpunkt.result.domain.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a model makes of a whole unit's answers to its scales. Worked out of the published distributions, by the version that
 * was answered, and of nothing else: whoever is shown it could have worked it out herself.
 */
public final class Indices {

    private Indices() {}

    /** The measures that can be worked out so, in the order of the model. */
    public static List<Measure> of(Instrument instrument) {
        return instrument.calculation().measures().stream()
                .filter(measure -> !instrument.scalesGathered(measure).isEmpty())
                .toList();
    }

    /** By the key of the measure; shown where every scale that it reads is. */
    public static Map<String, Figure<Exact>> of(InstrumentVersion version, Round round, Published figures) {
        var shown = new HashMap<String, Map<String, Integer>>();
        figures.scales()
                .forEach((scale, figure) ->
                        figure.shown().map(Distribution::options).ifPresent(options -> shown.put(scale, options)));
        var worked = Scoring.gathered(version, shown, round.lastDay());
        var indices = new HashMap<String, Figure<Exact>>();
        for (var measure : of(version.instrument())) {
            var fewest = version.instrument().scalesGathered(measure).stream()
                    .mapToInt(scale -> shown.getOrDefault(scale, Map.of()).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .min()
                    .orElse(0);
            indices.put(
                    measure.key(),
                    Optional.ofNullable(worked.get(measure.key()))
                            .<Figure<Exact>>map(value -> new Figure.Shown<>(value, fewest))
                            .orElseGet(() -> new Figure.Withheld<>(reason(version.instrument(), measure, figures))));
        }
        return Map.copyOf(indices);
    }

    /** Too few where that alone hides every scale that is hidden. */
    private static Figure.Reason reason(Instrument instrument, Measure measure, Published figures) {
        return instrument.scalesGathered(measure).stream()
                        .map(scale -> figures.scales().get(scale))
                        .filter(Objects::nonNull)
                        .anyMatch(figure ->
                                figure instanceof Figure.Withheld<?>(var why) && why == Figure.Reason.PROTECTED)
                ? Figure.Reason.PROTECTED
                : Figure.Reason.TOO_FEW;
    }
}
