package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.shared.number.Exact;

/** What another key changes for a part of the tree. Unprotected: leaves this package only through {@link Protection}. */
record MovesContent(int answered, Map<String, Map<Move, Integer>> moves, List<Exact> changes) {

    static final MovesContent NOTHING = new MovesContent(0, Map.of(), List.of());

    MovesContent {
        moves = Map.copyOf(moves);
        changes = List.copyOf(changes);
    }

    static MovesContent of(GroupMoves group) {
        return new MovesContent(group.answered(), group.moves(), group.changes());
    }

    MovesContent plus(MovesContent other) {
        var together = new HashMap<>(moves);
        other.moves.forEach((key, counts) -> together.merge(key, counts, MovesContent::plus));
        var all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new MovesContent(answered + other.answered, together, all);
    }

    private static Map<Move, Integer> plus(Map<Move, Integer> one, Map<Move, Integer> two) {
        var all = new HashMap<>(one);
        two.forEach((move, count) -> all.merge(move, count, Integer::sum));
        return all;
    }
}
