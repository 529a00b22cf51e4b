package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.result.TallySamples.aTally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.measurement.tallies.GroupSums;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.TallySamples;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** A total of cases, and how many have many: what each person adds is the number of her cases, and one if they are more than twenty. */
class ProtectedSumsTests {

    private static final InstrumentVersion MODEL = ModelSamples.model("""
            measures:
              - {key: total, title: "Ärenden", level: unit, value: {total: {of: persons, each: years}}}
              - {key: many, title: "Många", level: unit, value: {count: {of: persons, where: {years: {above: 20}}}}}
            """);

    private static final Figure<UnitResult> PROTECTED = new Figure.Withheld<>(Figure.Reason.PROTECTED);

    private static Town<Integer> oneGroup(List<Integer> cases) {
        return new Town<>(List.of(Town.unit(0, -1)), Map.of(Town.id(0), cases));
    }

    private static List<Integer> cases(int people) {
        return IntStream.rangeClosed(1, people).mapToObj(one -> 15 + one % 10).toList();
    }

    private static List<Exact> adds(int cases) {
        return List.of(Exact.of(cases), Exact.of(cases > 20 ? 1 : 0));
    }

    private static Map<Cell, Figure<UnitResult>> published(Town<Integer> town, int undefined, String measure) {
        var tallies = new ArrayList<Tally>();
        var sums = new ArrayList<GroupSums>();
        town.answers().forEach((group, cases) -> {
            tallies.add(aTally(group, cases.size(), 0, 0));
            sums.add(new GroupSums(
                    group, cases.stream().map(ProtectedSumsTests::adds).toList(), undefined));
        });
        var cells = Publication.of(town.top(), town.units(), tallies, TallySamples.MODEL, Limits.DEFAULT);
        var found = new HashMap<Cell, Figure<UnitResult>>();
        ProtectedSums.beside(cells, town.units(), sums, MODEL, LocalDate.EPOCH, Limits.DEFAULT)
                .forEach(one -> found.put(
                        one.cell(), Optional.ofNullable(one.sums().get(measure)).orElseThrow()));
        return found;
    }

    private static Figure<UnitResult> top(List<Integer> cases, int undefined, String measure) {
        return Optional.ofNullable(
                        published(oneGroup(cases), undefined, measure).get(Cell.of(Town.id(0))))
                .orElseThrow();
    }

    private static Figure<UnitResult> shown(long value, int people) {
        return new Figure.Shown<>(new UnitResult(Exact.of(value), Optional.empty(), Optional.empty()), people);
    }

    @Example
    void isShownFromTwelveAnswers() {
        assertThat(top(cases(12), 0, "total")).isEqualTo(shown(12 * 15 + 48, 12));
        assertThat(top(cases(12), 0, "many")).isEqualTo(shown(4, 12));
        assertThat(top(cases(11), 0, "total")).isEqualTo(PROTECTED);
        assertThat(top(cases(5), 0, "total")).isEqualTo(new Figure.Withheld<>(Figure.Reason.TOO_FEW));
    }

    @Example
    void isNotDefinedWhereItIsNotForSomebody() {
        assertThat(top(cases(14), 1, "total")).isEqualTo(PROTECTED);
    }

    @Example
    void isWithheldWhereOneOrTwoMakeUpTheSum() {
        var two = new ArrayList<>(Collections.nCopies(12, 3));
        two.set(0, 21);
        two.set(1, 22);
        assertThat(top(two, 0, "many")).isEqualTo(PROTECTED);
        assertThat(top(two, 0, "total")).isEqualTo(shown(73, 12));
        two.set(2, 23);
        assertThat(top(two, 0, "many")).isEqualTo(shown(3, 12));
    }

    @Example
    void isWithheldWhereNearlyAllAreAlike() {
        var alike = new ArrayList<>(Collections.nCopies(14, 18));
        assertThat(top(alike, 0, "total")).isEqualTo(PROTECTED);
        alike.set(3, 19);
        assertThat(top(alike, 0, "total")).isEqualTo(PROTECTED);
        alike.set(4, 20);
        assertThat(top(alike, 0, "total")).isEqualTo(shown(14 * 18 + 3, 14));
    }

    /** Ten of twelve have many: the number of the others is told by the number of people. */
    @Example
    void isWithheldWhereOneOrTwoAreLeft() {
        var most = new ArrayList<>(cases(12).stream().map(one -> one + 20).toList());
        most.set(0, 3);
        most.set(1, 4);
        assertThat(top(most, 0, "many")).isEqualTo(PROTECTED);
        most.set(2, 5);
        assertThat(top(most, 0, "many")).isEqualTo(shown(9, 12));
    }

    /** Two totals that are the same but for one person: their difference is hers alone. */
    @Example
    void isWithheldWhereTheDifferenceOfTwoSumsIsOnePersons() {
        var model = ModelSamples.model("""
                measures:
                  - {key: total, title: "Ärenden", level: unit, value: {total: {of: persons, each: years}}}
                  - {key: main, title: "Egna", level: unit, value: {total: {of: persons, each: {sum: [years, 0]}}}}
                """);
        var people = new ArrayList<List<Exact>>();
        for (int cases : cases(14)) {
            people.add(List.of(Exact.of(cases), Exact.of(cases)));
        }
        assertThat(of(model, "total", people)).isEqualTo(shown(14 * 15 + 55, 14));
        people.set(0, List.of(people.getFirst().getFirst(), Exact.of(2)));
        assertThat(of(model, "total", people)).isEqualTo(PROTECTED);
    }

    /** A mean of those who are new, and a total of theirs: it is they who must be twelve and not alike. */
    @Example
    void isAboutThoseWhoAreCountedInIt() {
        var model = ModelSamples.model("""
                measures:
                  - {key: mean, title: "Medel", level: unit, value: {mean: {of: persons, each: rate, where: {role: junior}}}}
                """);
        var total = ModelSamples.model("""
                measures:
                  - {key: mean, title: "Nyas", level: unit, value: {total: {of: persons, each: rate, where: {role: junior}}}}
                """);
        for (var one : List.of(model, total)) {
            assertThat(of(one, "mean", some(11, 20, 3))).isEqualTo(PROTECTED);
            assertThat(of(one, "mean", some(12, 20, 1))).isEqualTo(PROTECTED);
            assertThat(of(one, "mean", some(12, 20, 3)).isShown()).isTrue();
        }
    }

    /** So many are counted, with the first so many kinds of numbers in turn, and the rest are not. */
    private static List<List<Exact>> some(int counted, int people, int kinds) {
        return IntStream.range(0, people)
                .mapToObj(at ->
                        at < counted ? List.of(Exact.of(5 + at % kinds), Exact.of(1)) : List.of(Exact.ZERO, Exact.ZERO))
                .toList();
    }

    private static final InstrumentVersion JUDGED = ModelSamples.model("""
            measures:
              - {key: mean, title: "Medel", level: unit, value: {mean: {of: persons, each: years}}}
              - {key: people, title: "Svar", level: unit, value: {count: {of: persons}}}
            norms: [{key: n, title: "N", basis: recommendation, of: mean, value: 10}]
            bands:
              - {key: b, title: "B", of: mean, share-of: n, levels: [{key: low, below: 1, word: "låg"}, {key: high, from: 1, word: "hög"}]}
            """);

    /** Twelve people with 15 + 48 / 12 = 19 years on average, held against 10. */
    @Example
    void isHeldAgainstItsNormAndJudged() {
        var people = cases(12).stream()
                .map(years -> List.of(Exact.of(years), Exact.of(1), Exact.of(1)))
                .toList();
        assertThat(of(JUDGED, "mean", people))
                .isEqualTo(new Figure.Shown<>(
                        new UnitResult(Exact.of(19), Optional.of(Exact.of(19, 10)), Optional.of("high")), 12));
        assertThat(of(JUDGED, "people", people)).isEqualTo(shown(12, 12));
    }

    /** Two groups, in each of which it is not defined for one. */
    @Example
    void isNotDefinedForAUnitWhereItIsNotForSomebodyInAGroup() {
        var tree = List.of(Town.unit(0, -1), Town.unit(1, 0), Town.unit(2, 0));
        var adds = cases(14).stream().map(ProtectedSumsTests::adds).toList();
        var cells = Publication.of(
                Town.id(0),
                tree,
                List.of(aTally(Town.id(1), 15, 0, 0), aTally(Town.id(2), 15, 0, 0)),
                TallySamples.MODEL,
                Limits.DEFAULT);
        var groups = List.of(new GroupSums(Town.id(1), adds, 1), new GroupSums(Town.id(2), adds, 1));
        assertThat(ProtectedSums.beside(cells, tree, groups, MODEL, LocalDate.EPOCH, Limits.DEFAULT))
                .allSatisfy(one -> assertThat(one.sums()).containsEntry("total", PROTECTED));
        assertThat(top(cases(5), 1, "total")).isEqualTo(PROTECTED);
    }

    /** The group that nobody answered in is a part all the same, and those who work directly in the unit are the rest. */
    @Example
    void isToldOfTheSamePartsAsTheOtherFigures() {
        var tree = List.of(Town.unit(0, -1), Town.unit(1, 0));
        var cells = Publication.of(
                Town.id(0),
                tree,
                List.of(aTally(Town.id(0), 14, 0, 0), aTally(Town.id(1), 0, 0, 0)),
                TallySamples.MODEL,
                Limits.DEFAULT);
        var people = cases(14).stream().map(ProtectedSumsTests::adds).toList();
        var told = ProtectedSums.beside(
                cells, tree, List.of(new GroupSums(Town.id(0), people, 0)), MODEL, LocalDate.EPOCH, Limits.DEFAULT);
        assertThat(told)
                .filteredOn(one -> one.cell().unit().equals(Town.id(0)))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.sums()).containsEntry("total", shown(14 * 15 + 55, 14)));
    }

    private static Figure<UnitResult> of(InstrumentVersion model, String measure, List<List<Exact>> people) {
        var tree = List.of(Town.unit(0, -1));
        var cells = Publication.of(
                Town.id(0), tree, List.of(aTally(Town.id(0), people.size(), 0, 0)), TallySamples.MODEL, Limits.DEFAULT);
        return Optional.ofNullable(ProtectedSums.beside(
                                cells,
                                tree,
                                List.of(new GroupSums(Town.id(0), people, 0)),
                                model,
                                LocalDate.EPOCH,
                                Limits.DEFAULT)
                        .getFirst()
                        .sums()
                        .get(measure))
                .orElseThrow();
    }

    @Property(tries = 40)
    void noWithheldSumCanBeComputed(@ForAll("towns") Town<Integer> town) {
        assertThat(Recoverability.recoverable(town, published(town, 0, "total")))
                .isEmpty();
        assertThat(Recoverability.recoverable(town, published(town, 0, "many"))).isEmpty();
    }

    @Property(tries = 40)
    void isTheSumOfThePeopleInThePartAndNobodysPartStandsOut(@ForAll("towns") Town<Integer> town) {
        var figures = published(town, 0, "total");
        Town.parts(town.branch()).forEach(part -> {
            var figure = figures.get(part.cell());
            if (figure instanceof Figure.Shown<UnitResult>(var result, var count)) {
                assertThat(result.value())
                        .isEqualTo(Exact.of(part.content().stream()
                                .mapToLong(Integer::longValue)
                                .sum()));
                assertThat(count).isEqualTo(part.content().size()).isGreaterThanOrEqualTo(12);
                assertThat(StandingOut.isIn(
                                part.content().stream().map(Exact::of).toList()))
                        .isFalse();
            }
        });
    }

    @Property(tries = 40)
    void showsSomething(@ForAll("towns") Town<Integer> town) {
        var size = town.inOrder().size();
        if (size >= 40) {
            assertThat(published(town, 0, "total").values()).anyMatch(Figure::isShown);
        }
    }

    @Provide
    Arbitrary<Town<Integer>> towns() {
        return Arbitraries.longs().map(seed -> town(new Random(seed)));
    }

    private static Town<Integer> town(Random random) {
        var units = new ArrayList<Unit>();
        var answers = new LinkedHashMap<UnitId, List<Integer>>();
        int count = 1 + random.nextInt(8);
        for (int number = 0; number < count; number++) {
            units.add(Town.unit(number, number == 0 ? -1 : random.nextInt(number)));
            int people = random.nextInt(30);
            if (people > 0) {
                answers.put(
                        Town.id(number),
                        IntStream.range(0, people)
                                .mapToObj(_ -> random.nextInt(40))
                                .toList());
            }
        }
        return new Town<>(units, answers);
    }
}
