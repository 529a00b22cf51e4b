package se.tyngdpunkt.result.domain.protection;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Median and quartiles by linear interpolation between order statistics, h = (n - 1)p: definition 7 of Hyndman and Fan,
 * "Sample Quantiles in Statistical Packages" (The American Statistician 50(4), 1996), which is also what Excel's KVARTIL.INK
 * computes, so that a reader can check it. Exact.
 */
final class Quartiles {

    private static final int QUARTERS = 4;

    private Quartiles() {}

    static Spread spread(List<Exact> points, int enoughForQuartiles) {
        var sorted = points.stream().sorted().toList();
        return new Spread(
                quarter(sorted, 2),
                sorted.size() < enoughForQuartiles
                        ? Optional.empty()
                        : Optional.of(new Spread.MiddleHalf(quarter(sorted, 1), quarter(sorted, 3))));
    }

    /** {@code sorted} is not empty. */
    static Exact quarter(List<Exact> sorted, int quarter) {
        int steps = (sorted.size() - 1) * quarter;
        var low = sorted.get(steps / QUARTERS);
        var rest = Exact.of(steps % QUARTERS, QUARTERS);
        return rest.equals(Exact.ZERO)
                ? low
                : low.plus(sorted.get(steps / QUARTERS + 1).minus(low).times(rest));
    }
}
