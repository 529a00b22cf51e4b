package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.tallies.BridgeTally;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** What a bridge round publishes by its two keys, over random trees of people whom the keys weigh alike or not. */
class BridgePropertyTests {

    private static final Instrument MODEL = CaseListSamples.nassjo().instrument();
    private static final String BANDS = MODEL.mainBands().getFirst().key();
    private static final List<String> LEVELS = new Comparing(MODEL, MODEL).levels();

    private static final int UNKNOWN = 3;

    /** A level by the own key and one by the other, or {@link #UNKNOWN}; the sum is ten for each level. */
    private record Both(int own, int other) {

        Reckoned by(int level) {
            var sum = new Reckoned.Sum(
                    Optional.of(Exact.of(10L * level)),
                    true,
                    Map.of(),
                    Map.of(BANDS, new Reckoned.Fallen(LEVELS.get(level), false)));
            var measures = new LinkedHashMap<String, Reckoned.Sum>();
            measures.put(MODEL.calculation().measures().getFirst().key(), sum);
            return new Reckoned(measures, List.of(), List.of());
        }
    }

    @Property
    void showsByTheBridgeOnlyWhatIsShownByTheRoundsOwnKey(@ForAll("towns") Town<Both> town) {
        assertThat(published(town)).allSatisfy(one -> {
            var bridged = one.bridged().orElseThrow();
            if (bridged.points().isShown()) {
                assertThat(one.points().isShown()).isTrue();
            }
            bridged.levels().forEach((key, figure) -> {
                if (figure.isShown()) {
                    assertThat(one.scales().get(key)).matches(Figure::isShown);
                }
            });
        });
    }

    @Property
    void showsNothingWhereOneOrTwoGoAWayOfTheirOwn(@ForAll("towns") Town<Both> town) {
        var people = town.people();
        var all = town.inOrder();
        assertThat(published(town)).allSatisfy(one -> {
            var bridged = one.bridged().orElseThrow();
            if (bridged.points().isShown() || bridged.levels().values().stream().anyMatch(Figure::isShown)) {
                var here = Objects.requireNonNull(people.get(one.cell()));
                var kinds = here.stream()
                        .map(all::get)
                        .collect(Collectors.groupingBy(
                                both -> both.other() == UNKNOWN ? UNKNOWN : Integer.signum(both.other() - both.own()),
                                Collectors.counting()));
                assertThat(kinds.values()).allMatch(count -> count >= 3);
            }
        });
    }

    @Property
    void showsNothingWhereAllAreAlikeByAKey(@ForAll("towns") Town<Both> town) {
        var people = town.people();
        var all = town.inOrder();
        assertThat(published(town)).allSatisfy(one -> {
            var bridged = one.bridged().orElseThrow();
            if (bridged.points().isShown() || bridged.levels().values().stream().anyMatch(Figure::isShown)) {
                var here = Objects.requireNonNull(people.get(one.cell()));
                assertThat(here.stream().map(all::get).map(Both::own).distinct())
                        .hasSizeGreaterThan(1);
                assertThat(here.stream()
                                .map(all::get)
                                .map(Both::other)
                                .filter(level -> level < UNKNOWN)
                                .distinct())
                        .hasSizeGreaterThan(1);
            }
        });
    }

    /** The reason follows from how many the own key has scored, and a part that the other key knows nothing of hides too. */
    @Property
    void saysNothingOfWhomTheOtherKeyKnowsNothing(@ForAll("towns") Town<Both> town) {
        var people = town.people();
        var all = published(town);
        assertThat(all).allSatisfy(one -> {
            int here = Objects.requireNonNull(people.get(one.cell())).size();
            boolean few = here < Limits.DEFAULT.figures();
            if (one.bridged().orElseThrow().points() instanceof Figure.Withheld<?>(var reason)) {
                assertThat(reason == Figure.Reason.TOO_FEW).isEqualTo(few);
            }
            one.parent().filter(_ -> few && here > 0).ifPresent(parent -> assertThat(all)
                    .filteredOn(other -> other.parent().filter(parent::equals).isPresent())
                    .allMatch(other -> !other.bridged().orElseThrow().points().isShown()));
        });
    }

    @Property
    void noWithheldLevelOfTheBridgeCanBeComputed(@ForAll("towns") Town<Both> town) {
        var figures = new HashMap<Cell, Figure<?>>();
        published(town).forEach(one -> one.bridged()
                .flatMap(by -> Optional.ofNullable(by.levels().get(Tally.BANDS + BANDS)))
                .ifPresent(figure -> figures.put(one.cell(), figure)));
        var byBridge = new LinkedHashMap<UnitId, List<Integer>>();
        town.answers()
                .forEach((unit, here) ->
                        byBridge.put(unit, here.stream().map(Both::other).toList()));
        assertThat(Recoverability.recoverable(new Town<>(town.units(), byBridge), figures))
                .isEmpty();
    }

    /** Two groups where a third each go up one, up one and down two: enough of each to be told. */
    @Example
    void tellsByTheBridgeWhatARoundByThatKeyAloneWouldHaveTold() {
        var units = List.of(Town.unit(0, -1), Town.unit(1, 0), Town.unit(2, 0));
        var here = IntStream.range(0, 15)
                .mapToObj(at -> new Both(at % 3, (at + 1) % 3))
                .toList();
        var alone =
                here.stream().map(both -> new Both(both.other(), both.other())).toList();
        var told = published(new Town<>(units, Map.of(Town.id(1), here, Town.id(2), here)));
        var expected = published(new Town<>(units, Map.of(Town.id(1), alone, Town.id(2), alone)));
        assertThat(told).hasSize(3).hasSameSizeAs(expected);
        for (int at = 0; at < told.size(); at++) {
            var own = told.get(at);
            var byBridge = own.byBridge().orElseThrow();
            assertThat(byBridge.cell()).isEqualTo(expected.get(at).cell());
            assertThat(byBridge.points())
                    .matches(Figure::isShown)
                    .isEqualTo(expected.get(at).points());
            assertThat(byBridge.scales()).isEqualTo(expected.get(at).scales()).hasSizeGreaterThan(1);
            assertThat(byBridge.scales().get(Tally.BANDS + BANDS)).matches(Figure::isShown);
            assertThat(byBridge.bridged()).isEmpty();
        }
    }

    /** Whoever knows one group by name would have the other as the rest. */
    @Example
    void isWithheldBesideAGroupThatIsKnownByName() {
        var units = List.of(Town.unit(0, -1), Town.unit(1, 0));
        var here = IntStream.range(0, 15)
                .mapToObj(at -> new Both(at % 3, (at + 1) % 3))
                .toList();
        var few = here.subList(0, 3);
        var shown = published(new Town<>(units, Map.of(Town.id(1), here))).getFirst();
        var withheld = published(new Town<>(units, Map.of(Town.id(1), few))).getFirst();
        assertThat(shown.besideKnown(shown).byBridge().orElseThrow().points().isShown())
                .isTrue();
        assertThat(shown.besideKnown(withheld).byBridge().orElseThrow().points().isShown())
                .isFalse();
    }

    /** The other key can work out as many as a figure needs, and the others are enough not to be known. */
    @Example
    void isOfAsManyAsAFigureNeeds() {
        assertThat(pointsOf(Limits.DEFAULT.figures(), 3)).isTrue();
        assertThat(pointsOf(Limits.DEFAULT.figures() - 1, 3)).isFalse();
        assertThat(pointsOf(Limits.DEFAULT.figures(), 2)).isFalse();
    }

    private static boolean pointsOf(int known, int unknown) {
        var here = Stream.concat(
                        IntStream.range(0, known).mapToObj(at -> new Both(at % 3, at % 3)),
                        IntStream.range(0, unknown).mapToObj(at -> new Both(at % 3, UNKNOWN)))
                .toList();
        return published(new Town<>(List.of(Town.unit(0, -1)), Map.of(Town.id(0), here)))
                .getFirst()
                .bridged()
                .orElseThrow()
                .points()
                .isShown();
    }

    private static List<Published> published(Town<Both> town) {
        var own = new ArrayList<Tally>();
        var bridged = new ArrayList<BridgeTally>();
        town.answers().forEach((unit, here) -> {
            own.add(tally(unit, here));
            bridged.add(BridgeTally.of(
                    unit,
                    new Comparing(MODEL, MODEL),
                    here.stream()
                            .map(both -> new BridgeTally.Both(
                                    both.by(both.own()),
                                    Optional.of(both.other())
                                            .filter(level -> level < UNKNOWN)
                                            .map(both::by)))
                            .toList()));
        });
        var published = Publication.of(town.top(), town.units(), own, MODEL, Limits.DEFAULT);
        return ProtectedBridge.beside(published, town.units(), bridged, MODEL, MODEL, Limits.DEFAULT);
    }

    private static Tally tally(UnitId unit, List<Both> here) {
        var levels = new HashMap<String, Integer>();
        LEVELS.forEach(level -> levels.put(level, 0));
        here.forEach(both -> levels.merge(LEVELS.get(both.own()), 1, Integer::sum));
        return new Tally(
                unit,
                here.size(),
                here.size(),
                0,
                Map.of(Tally.BANDS + BANDS, levels),
                here.stream().map(both -> Points.of(10L * both.own())).toList(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Provide
    Arbitrary<Town<Both>> towns() {
        return Arbitraries.randomValue(BridgePropertyTests::town);
    }

    /** Mostly people whom both keys weigh alike, now and then some whom they do not, or all of one level by a key. */
    private static Town<Both> town(Random random) {
        var units = new ArrayList<Unit>();
        var own = new LinkedHashMap<UnitId, List<Both>>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            units.add(Town.unit(i, i == 0 ? -1 : random.nextInt(i)));
            int odd = random.nextInt(4);
            var sameOwn = same(random);
            var sameOther = same(random);
            own.put(
                    Town.id(i),
                    Stream.generate(() -> both(random, odd))
                            .map(both -> new Both(sameOwn.orElse(both.own()), sameOther.orElse(both.other())))
                            .limit(random.nextInt(8) == 0 ? random.nextInt(6) : 6 + random.nextInt(14))
                            .toList());
        }
        return new Town<>(units, own);
    }

    private static Optional<Integer> same(Random random) {
        return random.nextInt(4) == 0 ? Optional.of(random.nextInt(3)) : Optional.empty();
    }

    private static Both both(Random random, int odd) {
        int level = random.nextInt(3);
        return new Both(level, random.nextInt(6) < odd ? random.nextInt(4) : level);
    }
}
