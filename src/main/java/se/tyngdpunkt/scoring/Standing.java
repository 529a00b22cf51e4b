package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Calculation.Rounded;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Where one measure of a person stands, with the model's own words: its points, the first norm that applies and the first
 * bands that judge it. Without norm and level where the model has none.
 */
public record Standing(
        Measure measure, Reckoned.Sum sum, Optional<Points> points, Optional<Held> held, Optional<Level> level) {

    private static final Exact HUNDRED = Exact.of(100);

    /**
     * A norm after what lowers it, in the measure's unit, and the share of it, where 1 is as much as the norm.
     *
     * @param perCent the share as it is read
     */
    public record Held(Norm norm, Exact value, Optional<Exact> share, Optional<Exact> perCent) {}

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
                sum.points().map(points -> new Points(points, calculation.readable(measure, points))),
                calculation
                        .normsOf(measure)
                        .flatMap(norm -> Optional.ofNullable(sum.norms().get(norm.key())).stream()
                                .map(against -> new Held(
                                        norm,
                                        against.norm(),
                                        against.share(),
                                        against.share().map(share -> perCent(calculation, norm, share)))))
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

    /** The share of the norm, where 1 is as much as the norm. */
    public Optional<Exact> share() {
        return held.flatMap(Held::share);
    }

    /** The share as it is read, with its sign. */
    public Optional<String> shareIn(Locale language) {
        var sign = "sv".equals(language.getLanguage()) ? "\u00a0%" : "%";
        return held.flatMap(Held::perCent).map(share -> share.in(language) + sign);
    }

    /**
     * A share of a norm as it is read everywhere, in per cent: as the model rounds it; where it stays exact, with one decimal
     * or as many more as are needed to read which level it is in.
     */
    public static Exact perCent(Calculation calculation, Norm norm, Exact share) {
        return perCent(calculation, share, read -> calculation.judgesAlike(norm, read, share));
    }

    /** A result of a unit as it is read: as the model rounds it; where it stays exact, with two decimals or as many more as tell how it is judged. */
    public static Exact read(Calculation calculation, Measure measure, Exact number) {
        return calculation
                .rounding()
                .of(Rounded.POINTS, number)
                .orElseGet(() -> number.shortened(2, read -> calculation.judgesAlike(measure, read, number)));
    }

    /** A share that nobody judges. */
    public static Exact perCent(Calculation calculation, Exact share) {
        return perCent(calculation, share, _ -> true);
    }

    private static Exact perCent(Calculation calculation, Exact share, Predicate<Exact> isReadAlike) {
        return calculation
                .rounding()
                .of(Rounded.SHARE, share)
                .map(rounded -> rounded.times(100))
                .orElseGet(() -> share.times(100).shortened(1, read -> isReadAlike.test(read.dividedBy(HUNDRED))));
    }
}
