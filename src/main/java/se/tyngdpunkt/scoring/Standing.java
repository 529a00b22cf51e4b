package se.tyngdpunkt.scoring;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Where one measure of a person stands, with the model's own words: its points, the first norm that applies and the first
 * bands that judge it. Without norm and level where the model has none.
 */
public record Standing(Measure measure, Reckoned.Sum sum, Optional<Held> held, Optional<Level> level) {

    /** A norm after what lowers it, in the measure's unit, and the share of it, where 1 is as much as the norm. */
    public record Held(Norm norm, Exact value, Optional<Exact> share) {}

    /** The level it falls in, and whether it has lasted as long as the model asks. */
    public record Level(Bands bands, Band band, boolean isLasting) {}

    /** Every measure of a person that the model works out, in its own order. */
    public static List<Standing> all(Instrument instrument, Reckoned reckoned) {
        var calculation = instrument.calculation();
        return reckoned.measures().entrySet().stream()
                .flatMap(each -> calculation.measure(each.getKey()).stream()
                        .map(measure -> of(calculation, measure, each.getValue())))
                .toList();
    }

    /** Of the measure that the model names first; nothing where it weighs nothing. */
    public static Optional<Standing> main(Instrument instrument, Reckoned reckoned) {
        return all(instrument, reckoned).stream().findFirst();
    }

    private static Standing of(Calculation calculation, Measure measure, Reckoned.Sum sum) {
        return new Standing(
                measure,
                sum,
                calculation
                        .normsOf(measure)
                        .flatMap(norm -> Optional.ofNullable(sum.norms().get(norm.key())).stream()
                                .map(against -> new Held(norm, against.norm(), against.share())))
                        .findFirst(),
                calculation
                        .bandsOf(measure)
                        .flatMap(bands -> Optional.ofNullable(sum.bands().get(bands.key())).stream()
                                .flatMap(fallen -> level(bands, fallen)))
                        .findFirst());
    }

    private static Stream<Level> level(Bands bands, Reckoned.Fallen fallen) {
        return bands.levels().stream()
                .filter(band -> band.key().equals(fallen.level()))
                .map(band -> new Level(bands, band, fallen.isLasting()));
    }

    public Optional<Points> points() {
        return sum.points().map(Points::new);
    }

    /** The share of the norm, where 1 is as much as the norm. */
    public Optional<Exact> share() {
        return held.flatMap(Held::share);
    }

    /** The share as it is read, in per cent with at most one decimal; what is judged is the share itself. */
    public Optional<String> shareIn(Locale language) {
        var sign = "sv".equals(language.getLanguage()) ? "\u00a0%" : "%";
        return share().map(share -> perCent(share).in(language) + sign);
    }

    /** A share as it is read everywhere. */
    public static Exact perCent(Exact share) {
        return share.times(100).rounded(1, RoundingMode.HALF_UP);
    }
}
