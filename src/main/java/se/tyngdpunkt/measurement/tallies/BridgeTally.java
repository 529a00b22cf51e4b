package se.tyngdpunkt.measurement.tallies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a group's answers in a bridge round came to by the bridge's key, and how that differs from the round's own. Unprotected.
 *
 * @param levels per {@link Tally#BANDS} and bands of the bridge's main measure, how many fell in each level
 * @param points everybody's sum, in no order that tells who
 * @param moves from the round's own key to the bridge's, of everybody whom the own key has scored
 */
public record BridgeTally(
        UnitId group, Map<String, Map<String, Integer>> levels, List<Points> points, GroupMoves moves) {

    public BridgeTally {
        levels = Map.copyOf(levels);
        points = points.stream().sorted().toList();
    }

    /** One person by both keys; nothing by the bridge's where her answers do not fit it. */
    public record Both(Reckoned own, Optional<Reckoned> bridged) {}

    /** Counts those whom the own key, the older in {@code keys}, has scored. */
    public static BridgeTally of(UnitId group, Comparing keys, List<Both> people) {
        var bridged = people.stream().flatMap(both -> both.bridged().stream()).toList();
        return new BridgeTally(
                group,
                levels(keys.newer(), bridged),
                bridged.stream()
                        .flatMap(one -> sum(keys.newer(), one).map(Points::new).stream())
                        .toList(),
                moves(group, keys, people));
    }

    private static Map<String, Map<String, Integer>> levels(Instrument instrument, List<Reckoned> people) {
        var levels = new HashMap<String, Map<String, Integer>>();
        for (var bands : instrument.mainBands()) {
            var counts = new HashMap<String, Integer>();
            bands.levels().forEach(band -> counts.put(band.key(), 0));
            people.forEach(one -> one.level(bands.key()).ifPresent(level -> counts.merge(level, 1, Integer::sum)));
            levels.put(Tally.BANDS + bands.key(), Map.copyOf(counts));
        }
        return levels;
    }

    private static GroupMoves moves(UnitId group, Comparing keys, List<Both> people) {
        var sums = new HashMap<Move, Integer>();
        var levels = new HashMap<Move, Integer>();
        var changes = new ArrayList<Exact>();
        for (var both : people) {
            var before = sum(keys.older(), both.own());
            var after = both.bridged().flatMap(one -> sum(keys.newer(), one));
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            var change = after.get().minus(before.get());
            changes.add(change);
            sums.merge(Move.of(change.compareTo(Exact.ZERO)), 1, Integer::sum);
            place(keys, keys.older(), both.own())
                    .flatMap(then -> both.bridged()
                            .flatMap(one -> place(keys, keys.newer(), one))
                            .map(now -> now.compareTo(then)))
                    .ifPresent(difference -> levels.merge(Move.of(difference), 1, Integer::sum));
        }
        return new GroupMoves(
                group,
                people.size(),
                keys.levels().isEmpty()
                        ? Map.of(GroupMoves.SUM, sums)
                        : Map.of(GroupMoves.SUM, sums, GroupMoves.LEVEL, levels),
                changes);
    }

    private static Optional<Exact> sum(Instrument instrument, Reckoned reckoned) {
        return Standing.main(instrument, reckoned)
                .flatMap(standing -> standing.sum().points());
    }

    private static Optional<Integer> place(Comparing keys, Instrument instrument, Reckoned reckoned) {
        return Standing.main(instrument, reckoned)
                .flatMap(Standing::level)
                .map(level -> keys.levels().indexOf(level.band().key()))
                .filter(place -> place >= 0);
    }
}
