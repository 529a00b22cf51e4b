package se.tyngdpunkt.result.domain.protection;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.shared.number.Exact;

/**
 * One figure of one part of the tree before protection.
 *
 * @param size how many answers it is made of
 * @param commonest how many of them are the commonest one
 */
record Sample<T>(int size, int commonest, Supplier<T> figure) {

    /** Of what somebody can tell apart at will, so many or nobody. */
    private static final int LEAST_OF_A_KIND = 3;

    /**
     * Whether all, or all but one, gave the same answer. All but one too: if only full agreement were withheld, whoever knows
     * this rule would know from the withholding that all agreed, and often from the unit above on what.
     */
    boolean isAlike() {
        return commonest >= size - 1;
    }

    /** The same, withheld as agreement is where it would tell something else. */
    Sample<T> unless(boolean tells) {
        return tells ? new Sample<>(size, size, figure) : this;
    }

    static Sample<Distribution> ofOptions(Map<String, Integer> options) {
        var distribution = new Distribution(options);
        return new Sample<>(
                distribution.total(),
                options.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                () -> distribution);
    }

    static Sample<Spread> ofPoints(List<Exact> points, Limits limits) {
        return new Sample<>(points.size(), commonest(points), () -> Quartiles.spread(points, limits.quartiles()));
    }

    /** Of everybody's share of a norm; that somebody has no norm, so that there are fewer of them, is something she has answered. */
    static Sample<Spread> ofShares(List<Exact> shares, int everybody, Limits limits) {
        return new Sample<>(everybody, commonest(shares), () -> Quartiles.spread(shares, limits.quartiles()))
                .unless(shares.size() != everybody);
    }

    static Sample<Integer> ofCounts(List<Integer> counts) {
        return new Sample<>(counts.size(), commonest(counts), () -> counts.stream()
                .mapToInt(Integer::intValue)
                .sum());
    }

    /** How many of those who answered said something, and what; the rest said nothing. */
    static Sample<Distribution> ofSayers(Map<String, Integer> said, int answered) {
        var distribution = new Distribution(said);
        int sayers = distribution.total();
        return new Sample<>(answered, Math.max(sayers, answered - sayers), () -> distribution);
    }

    /**
     * How many go which way by another key, and how many could not be worked out by it. Of each kind nobody or at least three:
     * whoever writes the key chooses what tells the kinds apart, so that one or two are told as agreement is.
     */
    static Sample<Moves> ofMoves(Map<Move, Integer> counts, int answered) {
        var moves = moves(counts, answered);
        return new Sample<>(answered, Collections.max(kinds(moves)), () -> moves).unless(tellsOfFew(moves));
    }

    static Moves moves(Map<Move, Integer> counts, int answered) {
        return new Moves(
                counts.getOrDefault(Move.LIGHTER, 0),
                counts.getOrDefault(Move.SAME, 0),
                counts.getOrDefault(Move.HEAVIER, 0),
                answered - counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Whether one or two go some way. */
    static boolean tellsOfFew(Moves moves) {
        return kinds(moves).stream().anyMatch(Sample::isRare);
    }

    private static List<Integer> kinds(Moves moves) {
        return List.of(moves.lighter(), moves.same(), moves.heavier(), moves.notWorkedOut());
    }

    /** The middle of the changes; how many there are of them tells how many could not be worked out. */
    static Sample<Exact> ofChanges(List<Exact> changes, int answered) {
        return new Sample<>(
                changes.size(),
                isRare(answered - changes.size()) ? changes.size() : commonest(changes),
                () -> Quartiles.quarter(changes.stream().sorted().toList(), 2));
    }

    private static boolean isRare(int count) {
        return count > 0 && count < LEAST_OF_A_KIND;
    }

    /** Taking part is no answer, and that all do is what the round asks for: no agreement to hide. */
    static Sample<Share> ofShare(Share share) {
        return new Sample<>(share.whole(), 0, () -> share);
    }

    static int commonest(Collection<?> values) {
        var counts = new HashMap<Object, Integer>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
