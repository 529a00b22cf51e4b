package se.tyngdpunkt.result.domain.protection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.tallies.GroupSums;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.UnitScoring;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a model makes of every part of the tree from sums over its people: the number of cases, a mean, how many are above their norm.
 * Stricter than a distribution, since a sum is exact: from twelve answers, and nobody's part of it may stand out
 * (docs/decisions/0009).
 */
public final class ProtectedSums {

    private final UnitScoring scoring;
    private final Calculation calculation;
    private final LocalDate day;
    private final Limits limits;

    private ProtectedSums(InstrumentVersion version, LocalDate day, Limits limits) {
        this.scoring = new UnitScoring(version);
        this.calculation = version.instrument().calculation();
        this.day = day;
        this.limits = limits;
    }

    private record People(List<List<Exact>> adds, int undefined) {

        static final People NOBODY = new People(List.of(), 0);

        People plus(People other) {
            return new People(Content.joined(adds, other.adds), undefined + other.undefined);
        }

        int size() {
            return adds.size() + undefined;
        }

        /** What each of them adds to one term. */
        List<Exact> term(int at) {
            return adds.stream().map(each -> each.get(at)).toList();
        }
    }

    /** The published figures with those that the model makes of sums over people; the same where it makes none. */
    public static List<Published> beside(
            List<Published> published,
            List<Unit> tree,
            List<GroupSums> groups,
            InstrumentVersion version,
            LocalDate day,
            Limits limits) {
        var own = new HashMap<UnitId, People>();
        groups.forEach(group -> own.merge(group.group(), new People(group.people(), group.undefined()), People::plus));
        // Also where nobody has answered: the tree is the one that the other figures are told of.
        published.forEach(one -> own.putIfAbsent(one.cell().unit(), People.NOBODY));
        var top = Branches.of(published.getFirst().cell().unit(), tree, own, People.NOBODY, People::plus);
        var sums = new ProtectedSums(version, day, limits);
        var figures = sums.scoring.measures().stream()
                .collect(Collectors.toMap(Measure::key, measure -> sums.of(measure, top)));
        return published.stream()
                .map(one -> one.withSums(
                        figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                                .getOrDefault(one.cell(), new Figure.Withheld<>(Figure.Reason.TOO_FEW))))))
                .toList();
    }

    private Map<Cell, Figure<UnitResult>> of(Measure measure, Branch<People> top) {
        return Protection.of(top, limits.figures(), people -> sample(measure, people));
    }

    private Sample<UnitResult> sample(Measure measure, People people) {
        var sums = scoring.sumsOf(measure);
        var own = sums.stream().flatMap(UnitScoring.Sum::places).toList();
        var alike = people.adds().stream()
                .map(adds -> own.stream().map(adds::get).toList())
                .toList();
        var sum = reckoned(measure, people);
        return new Sample<>(people.size(), own.isEmpty() ? 0 : Sample.commonest(alike), () -> result(measure, sum))
                .unless(people.size() < limits.quartiles()
                        || people.undefined() > 0
                        || sums.stream().anyMatch(each -> isOfFewOrAlike(each, people))
                        || own.stream().anyMatch(at -> standsOut(at, people))
                        || sum.points().isEmpty());
    }

    /** A total of some of them is as exact as one of everybody, and about fewer. */
    private boolean isOfFewOrAlike(UnitScoring.Sum sum, People people) {
        var totals = people.adds().stream()
                .filter(adds -> sum.counted()
                        .filter(at -> adds.get(at).equals(Exact.ZERO))
                        .isEmpty())
                .flatMap(adds -> sum.total().map(adds::get).stream())
                .toList();
        return sum.total().isPresent()
                && (totals.size() < limits.quartiles() || Sample.commonest(totals) >= totals.size() - 1);
    }

    /** In a term, in its difference from another that is told, or from the number of people, which is known. */
    private boolean standsOut(int at, People people) {
        var term = people.term(at);
        var others = scoring.sums().stream().flatMap(UnitScoring.Sum::places).map(people::term);
        var everybody = Collections.nCopies(term.size(), Exact.of(1));
        return StandingOut.isIn(term)
                || Stream.concat(others, Stream.of(everybody))
                        .anyMatch(other -> StandingOut.isIn(StandingOut.difference(term, other)));
    }

    private UnitResult result(Measure measure, Reckoned.Sum sum) {
        return new UnitResult(
                sum.points().orElseThrow(),
                calculation
                        .normsOf(measure)
                        .flatMap(norm -> Stream.ofNullable(sum.norms().get(norm.key())))
                        .flatMap(against -> against.share().stream())
                        .findFirst(),
                calculation
                        .bandsOf(measure)
                        .flatMap(bands -> Stream.ofNullable(sum.bands().get(bands.key())))
                        .map(Reckoned.Fallen::level)
                        .findFirst());
    }

    private Reckoned.Sum reckoned(Measure measure, People people) {
        if (people.adds().isEmpty()) {
            return Reckoned.Sum.UNKNOWN;
        }
        var together = IntStream.range(0, people.adds().getFirst().size())
                .mapToObj(at -> people.term(at).stream().reduce(Exact.ZERO, Exact::plus))
                .toList();
        return scoring.reckon(together, day).getOrDefault(measure.key(), Reckoned.Sum.UNKNOWN);
    }
}
