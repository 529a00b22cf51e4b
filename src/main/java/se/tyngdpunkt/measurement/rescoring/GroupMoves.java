package se.tyngdpunkt.measurement.rescoring;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What another key changes for a group together: the smallest cell. Unprotected.
 *
 * @param answered how many had sent their answers
 * @param moves by what it is about, how many go which way; who is in none could not be worked out by the other key
 * @param changes everybody's new sum less the old, in no order that tells who
 */
public record GroupMoves(UnitId group, int answered, Map<String, Map<Move, Integer>> moves, List<Exact> changes) {

    /** The key of the sum among {@code moves}; those of rows are prefixed with {@link #ROW}. */
    public static final String SUM = "sum";

    /** The key of the level that the sum falls in, where both models judge by the same levels. */
    public static final String LEVEL = "level";

    /** Before the key of a row. */
    public static final String ROW = "row.";

    public GroupMoves {
        moves = Map.copyOf(moves);
        changes = changes.stream().sorted().toList();
    }
}
