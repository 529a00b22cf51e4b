package se.tyngdpunkt.measurement.domain.rescoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.shared.number.Exact;

/** What one key makes of one person; the level by its place, the lightest 0. */
record Worked(Exact sum, Optional<Integer> level, Map<String, Exact> rows) {

    Moved since(Worked old) {
        var keys = new HashSet<>(rows.keySet());
        keys.addAll(old.rows.keySet());
        var moves = new HashMap<String, Move>();
        for (var key : keys) {
            var move = Move.of(of(rows, key).compareTo(of(old.rows, key)));
            if (move != Move.SAME) {
                moves.put(key, move);
            }
        }
        return new Moved(
                sum.minus(old.sum), level.flatMap(now -> old.level.map(then -> Move.of(now.compareTo(then)))), moves);
    }

    private static Exact of(Map<String, Exact> rows, String key) {
        return rows.getOrDefault(key, Exact.ZERO);
    }
}
