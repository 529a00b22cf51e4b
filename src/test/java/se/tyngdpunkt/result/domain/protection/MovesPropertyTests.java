package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** What another key would have changed, over random trees; 3 stands for whoever could not be worked out by it. */
class MovesPropertyTests {

    private static final int LIMIT = 6;

    @Property
    void showsNothingOfOneOrTwoOfAKindOrOfFewerThanTheLimit(@ForAll("towns") Town<Integer> town) {
        assertThat(published(town)).allSatisfy(part -> {
            assertThat(kindsOf(part.sum())).allMatch(count -> count == 0 || count >= 3);
            assertThat(part.sum().shown().map(Moves::total).orElse(LIMIT)).isGreaterThanOrEqualTo(LIMIT);
            assertThat(part.rows().get("row")).isEqualTo(part.sum());
        });
    }

    @Property
    void showsTheMiddleFromTwelveAndNeverWhereItTellsWhoIsLeftOut(@ForAll("towns") Town<Integer> town) {
        var people = town.people();
        assertThat(published(town)).filteredOn(part -> part.median().isShown()).allSatisfy(part -> {
            var shown = (Figure.Shown<Exact>) part.median();
            int everybody = Objects.requireNonNull(people.get(new Cell(part.unit(), part.direct())))
                    .size();
            assertThat(shown.count()).isGreaterThanOrEqualTo(12);
            assertThat(everybody - shown.count()).matches(left -> left == 0 || left >= 3);
        });
    }

    @Property
    void noWithheldFigureCanBeComputed(@ForAll("towns") Town<Integer> town) {
        assertThat(Recoverability.recoverable(
                        town, town.published(LIMIT, answers -> Sample.ofMoves(counts(answers), answers.size()))))
                .isEmpty();
    }

    private static List<Integer> kindsOf(Figure<Moves> figure) {
        return figure.shown()
                .map(moves -> List.of(moves.lighter(), moves.same(), moves.heavier(), moves.notWorkedOut()))
                .orElse(List.of());
    }

    private static List<ChangeOfPart> published(Town<Integer> town) {
        var groups = town.answers().entrySet().stream()
                .map(group -> new GroupMoves(
                        group.getKey(),
                        group.getValue().size(),
                        Map.of(
                                GroupMoves.SUM,
                                counts(group.getValue()),
                                GroupMoves.ROW + "row",
                                counts(group.getValue())),
                        group.getValue().stream()
                                .filter(answer -> answer < 3)
                                .map(answer -> Exact.of(answer - 1))
                                .toList()))
                .toList();
        return ProtectedMoves.of(town.top(), town.units(), groups, Limits.DEFAULT);
    }

    private static final List<Move> MOVES = List.of(Move.values());

    private static Map<Move, Integer> counts(List<Integer> answers) {
        var counts = new EnumMap<Move, Integer>(Move.class);
        answers.stream()
                .filter(answer -> answer < 3)
                .forEach(answer -> counts.merge(MOVES.get(answer), 1, Integer::sum));
        return counts;
    }

    @Provide
    Arbitrary<Town<Integer>> towns() {
        return Arbitraries.randomValue(MovesPropertyTests::town);
    }

    /** Often one or two of a kind among many, which is where the danger is. */
    private static Town<Integer> town(Random random) {
        var units = new ArrayList<Unit>();
        var own = new LinkedHashMap<UnitId, List<Integer>>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            units.add(Town.unit(i, i == 0 ? -1 : random.nextInt(i)));
            int size = random.nextInt(8) == 0 ? random.nextInt(6) : 6 + random.nextInt(14);
            int odd = random.nextInt(5);
            own.put(
                    Town.id(i),
                    Stream.generate(() -> random.nextInt(6) < odd ? random.nextInt(4) : random.nextInt(2))
                            .limit(size)
                            .toList());
        }
        return new Town<>(units, own);
    }
}
