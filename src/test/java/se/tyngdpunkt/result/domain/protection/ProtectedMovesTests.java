package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tyngdpunkt.measurement.rescoring.GroupMoves.LEVEL;
import static se.tyngdpunkt.measurement.rescoring.GroupMoves.ROW;
import static se.tyngdpunkt.measurement.rescoring.GroupMoves.SUM;
import static se.tyngdpunkt.measurement.rescoring.Move.HEAVIER;
import static se.tyngdpunkt.measurement.rescoring.Move.SAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** What another key would have changed: in a unit of two groups of seven, where three and four go different ways. */
class ProtectedMovesTests {

    private static final UnitId TOP = Town.id(0);
    private static final UnitId NORTH = Town.id(1);
    private static final UnitId SOUTH = Town.id(2);
    private static final List<Unit> TREE = List.of(Town.unit(0, -1), Town.unit(1, 0), Town.unit(2, 0));
    private static final Map<Move, Integer> WAYS = Map.of(SAME, 3, HEAVIER, 4);

    private static List<ChangeOfPart> changed(String... keys) {
        var moves = new HashMap<String, Map<Move, Integer>>();
        List.of(keys).forEach(key -> moves.put(key, WAYS));
        var changes = IntStream.range(0, 7).mapToObj(Exact::of).toList();
        return ProtectedMoves.of(
                TOP,
                TREE,
                List.of(new GroupMoves(NORTH, 7, moves, changes), new GroupMoves(SOUTH, 7, moves, changes)),
                Limits.DEFAULT);
    }

    @Test
    void tellsOfEveryPartTheTopFirst() {
        assertThat(changed(SUM))
                .extracting(ChangeOfPart::unit, ChangeOfPart::parent, ChangeOfPart::sum)
                .startsWith(tuple(TOP, Optional.empty(), new Figure.Shown<>(new Moves(0, 6, 8, 0), 14)))
                .contains(
                        tuple(NORTH, Optional.of(TOP), new Figure.Shown<>(new Moves(0, 3, 4, 0), 7)),
                        tuple(SOUTH, Optional.of(TOP), new Figure.Shown<>(new Moves(0, 3, 4, 0), 7)));
    }

    @Test
    void tellsTheMiddleChangeOfEnoughPeopleOnly() {
        assertThat(changed(SUM))
                .extracting(ChangeOfPart::unit, part -> part.median().shown())
                .contains(
                        tuple(TOP, Optional.of(Exact.of(3))),
                        tuple(NORTH, Optional.empty()),
                        tuple(SOUTH, Optional.empty()));
    }

    @Test
    void tellsOfLevelsWhereBothModelsHaveThem() {
        assertThat(changed(SUM)).extracting(ChangeOfPart::level).containsOnly(Optional.empty());
        assertThat(changed(SUM, LEVEL).getFirst().level()).contains(new Figure.Shown<>(new Moves(0, 6, 8, 0), 14));
    }

    @Test
    void namesTheRowsByTheirOwnKeys() {
        assertThat(changed(SUM, ROW + "visits").getFirst().rows())
                .isEqualTo(Map.of("visits", new Figure.Shown<>(new Moves(0, 6, 8, 0), 14)));
    }
}
