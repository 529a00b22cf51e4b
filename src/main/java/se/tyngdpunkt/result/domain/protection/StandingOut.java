package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Whether somebody's part of a sum can be read off it: what is left when the two largest parts are taken away is less than a tenth of
 * the largest, so that whoever adds the next most knows the largest within a tenth. Known to statistical offices as the p% rule
 * (Hundepool et al., Statistical Disclosure Control, 2012, 4.2). A sum to which nobody adds anything tells of nobody alone.
 */
final class StandingOut {

    private static final int TENTH = 10;

    private StandingOut() {}

    static boolean isIn(List<Exact> parts) {
        var largestFirst = parts.stream()
                .map(StandingOut::size)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (largestFirst.isEmpty() || largestFirst.getFirst().equals(Exact.ZERO)) {
            return false;
        }
        var rest = largestFirst.stream().skip(2).reduce(Exact.ZERO, Exact::plus);
        return rest.times(TENTH).compareTo(largestFirst.getFirst()) < 0;
    }

    static List<Exact> difference(List<Exact> one, List<Exact> other) {
        var all = new ArrayList<Exact>();
        for (int i = 0; i < one.size(); i++) {
            all.add(one.get(i).minus(other.get(i)));
        }
        return all;
    }

    private static Exact size(Exact part) {
        return part.isNegative() ? Exact.ZERO.minus(part) : part;
    }
}
