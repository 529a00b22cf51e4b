package se.tyngdpunkt.instrument.difference;

import java.util.ArrayList;
import java.util.List;

/** The fewest names that must be moved to bring one order to another: all that lie outside a longest common order. */
final class Moves {

    private Moves() {}

    static List<String> of(List<String> before, List<String> after) {
        var places = after.stream().map(before::indexOf).toList();
        var lengths = new ArrayList<Integer>();
        var earlier = new ArrayList<Integer>();
        var best = -1;
        for (var at = 0; at < places.size(); at++) {
            var length = 1;
            var from = -1;
            for (var back = 0; back < at; back++) {
                if (places.get(back) < places.get(at) && lengths.get(back) >= length) {
                    length = lengths.get(back) + 1;
                    from = back;
                }
            }
            lengths.add(length);
            earlier.add(from);
            best = best < 0 || length > lengths.get(best) ? at : best;
        }
        var moved = new ArrayList<>(after);
        for (var at = best; at >= 0; at = earlier.get(at)) {
            moved.remove(after.get(at));
        }
        return moved;
    }
}
