package se.tyngdpunkt.result.domain.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.UnitSums;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.measurement.tallies.GroupSums;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.UnitScoring;
import se.tyngdpunkt.scoring.reckoning.PeopleSum;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a model makes of every part of the tree from sums over its people: the number of cases, a mean, how many are above their norm.
 * Stricter than a distribution, since a sum is exact: from twelve answers, and nobody's part of it may stand out
 * (docs/decisions/0009).
 */
public final class ProtectedSums {

    private final InstrumentVersion version;
    private final LocalDate day;
    private final Limits limits;
    private final List<Gathered> sums;

    private ProtectedSums(InstrumentVersion version, LocalDate day, Limits limits) {
        this.version = version;
        this.day = day;
        this.limits = limits;
        this.sums = List.copyOf(UnitScoring.sums(version.instrument()));
    }

    private record People(List<List<PeopleSum>> adds, int undefined) {

        static final People NOBODY = new People(List.of(), 0);

        People plus(People other) {
            return new People(Content.joined(adds, other.adds), undefined + other.undefined);
        }

        int size() {
            return adds.size() + undefined;
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
        var top = Branches.of(published.getFirst().cell().unit(), tree, own, People.NOBODY, People::plus);
        var sums = new ProtectedSums(version, day, limits);
        var figures = UnitSums.of(version.instrument()).stream()
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
        var own = UnitSums.over(version.instrument(), measure).stream()
                .flatMap(sum -> columns(sum, people))
                .toList();
        return new Sample<>(people.size(), commonest(own, people), () -> result(measure, people))
                .unless(people.size() < limits.quartiles()
                        || people.undefined() > 0
                        || standsOut(own, people)
                        || isUndefined(measure, people));
    }

    private int commonest(List<List<Exact>> own, People people) {
        var each = new ArrayList<List<Exact>>();
        for (int person = 0; person < people.adds().size(); person++) {
            int at = person;
            each.add(own.stream().map(column -> column.get(at)).toList());
        }
        return own.isEmpty() ? 0 : Sample.commonest(each);
    }

    /** In a sum, or in the difference of one of them and another that is told. */
    private boolean standsOut(List<List<Exact>> own, People people) {
        var all = sums.stream().flatMap(sum -> columns(sum, people)).toList();
        return own.stream()
                .anyMatch(column -> StandingOut.isIn(column)
                        || all.stream().anyMatch(other -> StandingOut.isIn(StandingOut.difference(column, other))));
    }

    /** By person what she adds; how many there are is no answer where everybody counts as one. */
    private Stream<List<Exact>> columns(Gathered sum, People people) {
        int at = sums.indexOf(sum);
        Stream<Function<PeopleSum, Exact>> parts =
                switch (sum.how()) {
                    case TOTAL -> Stream.of(PeopleSum::total);
                    case COUNT -> counted(sum);
                    case MEAN -> Stream.concat(Stream.of(PeopleSum::total), counted(sum));
                    case HIGHEST, LOWEST -> throw new IllegalStateException(sum.how() + " is no sum");
                };
        return parts.map(part ->
                people.adds().stream().map(adds -> part.apply(adds.get(at))).toList());
    }

    private static Stream<Function<PeopleSum, Exact>> counted(Gathered sum) {
        return sum.where().equals(Condition.always()) ? Stream.of() : Stream.of(adds -> Exact.of(adds.count()));
    }

    private boolean isUndefined(Measure measure, People people) {
        return reckoned(measure, people).points().isEmpty();
    }

    private UnitResult result(Measure measure, People people) {
        var sum = reckoned(measure, people);
        var calculation = version.instrument().calculation();
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
        var together = new ArrayList<PeopleSum>();
        for (int at = 0; at < sums.size(); at++) {
            var sum = PeopleSum.NOTHING;
            for (var adds : people.adds()) {
                sum = sum.plus(adds.get(at));
            }
            together.add(sum);
        }
        return UnitScoring.reckon(version, together, day).getOrDefault(measure.key(), Reckoned.Sum.UNKNOWN);
    }
}
