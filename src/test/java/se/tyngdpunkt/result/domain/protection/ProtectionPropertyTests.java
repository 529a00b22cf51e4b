package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** Over random trees and answers, with every reader's page put together. */
class ProtectionPropertyTests {

    private static final int LIMIT = 6;

    @Property(tries = 2000)
    void noWithheldDistributionCanBeComputed(@ForAll("towns") Town<Integer> town) {
        assertThat(Recoverability.recoverable(town, town.published(LIMIT, ProtectionPropertyTests::distribution)))
                .isEmpty();
    }

    @Property
    void noWithheldTotalCanBeComputed(@ForAll("towns") Town<Integer> town) {
        assertThat(Recoverability.recoverable(town, town.published(LIMIT, Sample::ofCounts)))
                .isEmpty();
    }

    @Property
    void noWithheldMiddleCanBeComputed(@ForAll("towns") Town<Integer> town) {
        var figures = town.published(
                LIMIT,
                answers -> Sample.ofPoints(answers.stream().map(Exact::of).toList(), Limits.DEFAULT));
        assertThat(Recoverability.recoverable(town, figures)).isEmpty();
    }

    @Property
    void showsNothingOfFewerThanTheLimit(@ForAll("towns") Town<Integer> town) {
        assertThat(town.published(LIMIT, ProtectionPropertyTests::distribution).values())
                .allSatisfy(figure -> assertThat(
                                figure instanceof Figure.Shown<?> shown && (shown.count() < LIMIT || isAlike(shown)))
                        .isFalse());
    }

    @Property
    void loosesNobodyOnTheWayUp(@ForAll("towns") Town<Integer> town) {
        assertThat(town.branch().content()).hasSameSizeAs(town.inOrder());
        assertThat(Town.parts(town.branch())).allSatisfy(branch -> assertThat(
                        branch.below().isEmpty()
                                ? branch.content().size()
                                : branch.below().stream()
                                        .mapToInt(part -> part.content().size())
                                        .sum())
                .isEqualTo(branch.content().size()));
    }

    /** That the check itself bites: the same trees with the rule about siblings left out. */
    @Property(tries = 1)
    void findsWhatIsRecoverableWithoutTheRule() {
        var town = new Town<>(
                List.of(Town.unit(0, -1), Town.unit(1, 0), Town.unit(2, 0)),
                Map.of(Town.id(1), List.of(0, 0, 0, 1, 1, 1, 2), Town.id(2), List.of(2)));
        var careless = new HashMap<Cell, Figure<?>>();
        Town.parts(town.branch())
                .filter(branch -> branch.content().size() >= LIMIT)
                .forEach(branch -> careless.put(branch.cell(), new Figure.Shown<>("shown", LIMIT)));
        assertThat(Recoverability.recoverable(town, careless)).containsExactly(Cell.of(Town.id(2)));
    }

    private static boolean isAlike(Figure.Shown<?> shown) {
        return shown.value() instanceof Distribution distribution
                && distribution.options().values().stream().anyMatch(of -> of >= shown.count() - 1);
    }

    static Sample<Distribution> distribution(List<Integer> answers) {
        var counts = new HashMap<String, Integer>();
        answers.forEach(answer -> counts.merge("option" + answer, 1, Integer::sum));
        return Sample.ofOptions(counts);
    }

    @Provide
    Arbitrary<Town<Integer>> towns() {
        return Arbitraries.randomValue(ProtectionPropertyTests::town);
    }

    /** Up to a dozen units; often nearly everybody alike, which is where the danger is, and often just under the limit. */
    private static Town<Integer> town(Random random) {
        var units = new ArrayList<Unit>();
        var own = new LinkedHashMap<UnitId, List<Integer>>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            units.add(Town.unit(i, i == 0 ? -1 : random.nextInt(i)));
            own.put(Town.id(i), answers(random));
        }
        return new Town<>(units, own);
    }

    private static List<Integer> answers(Random random) {
        int size = random.nextInt(10) == 0
                ? 0
                : random.nextInt(10) < 3 ? 1 + random.nextInt(5) : LIMIT + random.nextInt(9);
        boolean even = random.nextBoolean();
        return Stream.generate(() -> even || random.nextInt(10) == 0 ? random.nextInt(3) : 0)
                .limit(size)
                .toList();
    }
}
