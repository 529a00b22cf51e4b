package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;

/**
 * What each kind of case was given, of the whole round only. It is shown to leaders who know their own groups by name, so what
 * is left when any one or two groups are taken away must be nothing at all or be fit to be shown by itself; and it is the same
 * for every reader, so that two of them learn nothing by comparing.
 */
final class GivenFigures {

    private final List<Map<String, Integer>> groups;
    private final Limits limits;

    private GivenFigures(List<Map<String, Integer>> groups, Limits limits) {
        this.groups = List.copyOf(groups);
        this.limits = limits;
    }

    /** Per kind of case that anybody was given something of. */
    static Map<String, Figure<Distribution>> of(List<Tally> tallies, Limits limits) {
        var kinds = new TreeSet<String>();
        tallies.forEach(tally -> kinds.addAll(tally.given().keySet()));
        var figures = new HashMap<String, Figure<Distribution>>();
        kinds.forEach(kind -> figures.put(
                kind,
                new GivenFigures(
                                tallies.stream()
                                        .map(tally -> tally.given().getOrDefault(kind, Map.of()))
                                        .filter(group -> !group.isEmpty())
                                        .toList(),
                                limits)
                        .figure()));
        return Map.copyOf(figures);
    }

    private Figure<Distribution> figure() {
        var all = sample(groups);
        if (all.size() < limits.figures()) {
            return new Figure.Withheld<>(Figure.Reason.TOO_FEW);
        }
        return mayBeShown(all) && everyRest().stream().allMatch(rest -> rest.size() == 0 || mayBeShown(rest))
                ? new Figure.Shown<>(all.figure().get(), all.size())
                : new Figure.Withheld<>(Figure.Reason.PROTECTED);
    }

    /** What is left for whoever knows one group, or two. */
    private List<Sample<Distribution>> everyRest() {
        var rests = new ArrayList<Sample<Distribution>>();
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one; other < groups.size(); other++) {
                var rest = new ArrayList<>(groups);
                rest.remove(other);
                if (other > one) {
                    rest.remove(one);
                }
                rests.add(sample(rest));
            }
        }
        return rests;
    }

    private static Sample<Distribution> sample(List<Map<String, Integer>> groups) {
        var together = new HashMap<String, Integer>();
        groups.forEach(group -> group.forEach((answer, workers) -> together.merge(answer, workers, Integer::sum)));
        return Sample.ofOptions(together);
    }

    private boolean mayBeShown(Sample<Distribution> sample) {
        return sample.size() >= limits.figures() && !sample.isAlike();
    }
}
