package se.tyngdpunkt.result.web.reported;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Baseline;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.UnitFigures.Reported;
import se.tyngdpunkt.result.domain.picture.ReportsOfUnits.OfUnit;
import se.tyngdpunkt.shell.Words;

/**
 * What one unit has reported in a round, line by line.
 *
 * @param baseline the figures from the time before the first round, with their source, where the model has them for the unit
 * @param broken the limits that the unit's figures do not keep
 */
public record ReportedPart(
        OfUnit of, List<Line> lines, Optional<Round> lastTime, Optional<Baseline> baseline, List<String> broken) {

    public ReportedPart {
        lines = List.copyOf(lines);
        broken = List.copyOf(broken);
    }

    /**
     * One figure, or what the model makes of them.
     *
     * @param isMeasure whether the model works it out
     * @param change since last time, with its sign
     * @param band where the model judges it
     */
    public record Line(
            String label,
            boolean isMeasure,
            String now,
            Optional<String> before,
            Optional<String> change,
            Optional<String> baseline,
            Optional<Band> band) {}

    public boolean hasBaseline() {
        return lines.stream().anyMatch(line -> line.baseline().isPresent());
    }

    public static ReportedPart of(OfUnit unit, Words words) {
        return unit.now()
                .map(now -> of(unit, now, words))
                .orElseGet(() -> new ReportedPart(unit, List.of(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static ReportedPart of(OfUnit unit, Reported now, Words words) {
        var instrument = now.version().instrument();
        var baseline = instrument.calculation().baselines().stream()
                .filter(each -> each.unit().equals(unit.unit().name()))
                .findFirst();
        var figures = baseline.map(Baseline::figures).orElse(Map.of());
        var lines = new ReportedLines(instrument, now, unit.before(), figures, words);
        return new ReportedPart(
                unit,
                Stream.concat(lines.fields(), lines.measures()).toList(),
                unit.before().map(Reported::round),
                baseline,
                instrument.calculation().limits().stream()
                        .filter(limit -> now.reckoned().broken().contains(limit.key()))
                        .map(Limit::title)
                        .map(title -> title.in(words.language()))
                        .toList());
    }
}
