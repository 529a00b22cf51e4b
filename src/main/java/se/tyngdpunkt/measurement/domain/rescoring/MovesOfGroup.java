package se.tyngdpunkt.measurement.domain.rescoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** Counts one group's people as they are read; what is told of follows from the models, never from the answers. */
public final class MovesOfGroup {

    private final boolean hasLevels;
    private final List<String> rows;
    private final Map<String, Map<Move, Integer>> moves = new HashMap<>();
    private final List<Exact> changes = new ArrayList<>();
    private int answered;

    public MovesOfGroup(Comparing comparing) {
        this.hasLevels = !comparing.levels().isEmpty();
        this.rows = List.copyOf(comparing.rows().keySet());
        moves.put(GroupMoves.SUM, new HashMap<>());
        if (hasLevels) {
            moves.put(GroupMoves.LEVEL, new HashMap<>());
        }
        rows.forEach(row -> moves.put(GroupMoves.ROW + row, new HashMap<>()));
    }

    /** One person; without a change her answers do not fit the other key. */
    public void add(Optional<Exact> change, Optional<Integer> level, Map<String, String> signs) {
        answered++;
        change.ifPresent(each -> {
            changes.add(each);
            count(GroupMoves.SUM, Move.of(each.compareTo(Exact.ZERO)));
            if (hasLevels) {
                level.ifPresent(sign -> count(GroupMoves.LEVEL, Move.of(sign)));
            }
            rows.forEach(row -> count(GroupMoves.ROW + row, Move.of(Integer.parseInt(signs.getOrDefault(row, "0")))));
        });
    }

    private void count(String about, Move move) {
        moves.computeIfAbsent(about, _ -> new HashMap<>()).merge(move, 1, Integer::sum);
    }

    public GroupMoves of(UnitId group) {
        return new GroupMoves(group, answered, moves, changes);
    }
}
