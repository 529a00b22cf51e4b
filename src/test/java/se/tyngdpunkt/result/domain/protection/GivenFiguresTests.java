package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.TallySamples;
import se.tyngdpunkt.shared.UnitId;

/** What kinds of cases were given: nobody who knows one group or two by name may compute what the others were given. */
class GivenFiguresTests {

    private static final String KIND = "cases.foster-home.points";

    private static Figure<Distribution> figure(List<Map<String, Integer>> groups) {
        return Optional.ofNullable(GivenFigures.of(
                                groups.stream().map(GivenFiguresTests::tally).toList(), Limits.DEFAULT)
                        .get(KIND))
                .orElseThrow();
    }

    private static Tally tally(Map<String, Integer> given) {
        return new Tally(
                UnitId.fresh(),
                9,
                9,
                0,
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                given.isEmpty() ? Map.of() : Map.of(KIND, given));
    }

    @Test
    void addsTheGroupsTogether() {
        assertThat(figure(List.of(Map.of("10", 4, "12", 2), Map.of("12", 3, "14", 3))))
                .isEqualTo(new Figure.Shown<>(new Distribution(Map.of("10", 4, "12", 5, "14", 3)), 12));
    }

    @Test
    void tellsOfOneGroupThatHasEnough() {
        assertThat(figure(List.of(Map.of("10", 4, "12", 2), Map.of())).isShown())
                .isTrue();
    }

    @Test
    void tellsNothingOfFew() {
        assertThat(figure(List.of(Map.of("10", 3, "12", 2)))).isEqualTo(new Figure.Withheld<>(Figure.Reason.TOO_FEW));
    }

    @Test
    void tellsNothingWhereNearlyAllWereGivenTheSame() {
        assertThat(figure(List.of(Map.of("10", 7, "12", 1)))).isEqualTo(new Figure.Withheld<>(Figure.Reason.PROTECTED));
    }

    @Test
    void tellsNothingWhereTheRestOfAGroupIsFew() {
        assertThat(figure(List.of(Map.of("10", 4, "12", 4), Map.of("10", 3, "12", 2)))
                        .isShown())
                .isFalse();
    }

    @Test
    void tellsNothingWhereTheRestOfTwoGroupsIsFew() {
        var four = Map.of("10", 2, "12", 2);
        assertThat(figure(List.of(four, four, four)).isShown()).isFalse();
        assertThat(figure(List.of(four, four, four, four)).isShown()).isTrue();
    }

    @Test
    void tellsNothingWhereTheRestIsAlike() {
        assertThat(figure(List.of(Map.of("10", 3, "12", 3), Map.of("12", 6))).isShown())
                .isFalse();
    }

    @Test
    void tellsOfTheWholeRoundOnly() {
        var top = Town.id(0);
        var published = Publication.of(
                top,
                List.of(Town.unit(0, -1), Town.unit(1, 0)),
                List.of(TallySamples.aTally(Town.id(1), 2, 3, 2), tally(Map.of("10", 4, "12", 2))),
                TallySamples.MODEL,
                Limits.DEFAULT);

        assertThat(published.getFirst().given()).containsOnlyKeys(KIND);
        assertThat(published)
                .hasSizeGreaterThan(1)
                .filteredOn(part -> part.parent().isPresent())
                .allMatch(part -> part.given().isEmpty());
    }

    @Property(tries = 2000)
    void leavesNobodyWhoKnowsAGroupOrTwoWithFewOrAlike(
            @ForAll @Size(min = 1, max = 5) List<@Size(3) List<@IntRange(max = 6) Integer>> counts) {
        var groups = counts.stream().map(GivenFiguresTests::group).toList();
        if (groups.stream().allMatch(Map::isEmpty)) {
            return;
        }
        if (figure(groups) instanceof Figure.Shown<Distribution> shown) {
            var total = shown.value().options();
            groups.forEach(one -> groups.forEach(other -> {
                var rest = new HashMap<>(total);
                (one == other ? List.of(one) : List.of(one, other))
                        .forEach(group -> group.forEach((answer, count) -> rest.merge(answer, -count, Integer::sum)));
                var left = new ArrayList<>(rest.values());
                int all = left.stream().mapToInt(Integer::intValue).sum();
                assertThat(all == 0
                                || (all >= Limits.DEFAULT.figures()
                                        && left.stream().allMatch(n -> n < all - 1)))
                        .as("%s less %s and %s", total, one, other)
                        .isTrue();
            }));
        }
    }

    private static Map<String, Integer> group(List<Integer> counts) {
        var group = new HashMap<String, Integer>();
        for (int answer = 0; answer < counts.size(); answer++) {
            if (counts.get(answer) > 0) {
                group.put(Integer.toString(answer), counts.get(answer));
            }
        }
        return group;
    }
}
