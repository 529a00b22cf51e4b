package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.shared.number.Exact;

/** What a part of the tree answered together. Unprotected: leaves this package only through {@link Protection}. */
record Content(
        Map<String, Map<String, Integer>> options,
        List<Exact> points,
        List<Exact> shares,
        Map<String, List<Integer>> risks,
        Map<String, Map<String, Integer>> hardRows,
        int answered) {

    static final Content NOTHING = new Content(Map.of(), List.of(), List.of(), Map.of(), Map.of(), 0);

    Content {
        options = Map.copyOf(options);
        points = List.copyOf(points);
        shares = List.copyOf(shares);
        risks = Map.copyOf(risks);
        hardRows = Map.copyOf(hardRows);
    }

    static Content of(Tally tally) {
        return new Content(
                tally.options(),
                tally.points().stream().map(points -> points.value()).toList(),
                tally.shares(),
                tally.risks(),
                tally.hardRows(),
                tally.answered());
    }

    Content plus(Content other) {
        return new Content(
                merged(options, other.options, (one, two) -> merged(one, two, Integer::sum)),
                joined(points, other.points),
                joined(shares, other.shares),
                merged(risks, other.risks, Content::joined),
                merged(hardRows, other.hardRows, (one, two) -> merged(one, two, Integer::sum)),
                answered + other.answered);
    }

    static <V> Map<String, V> merged(Map<String, V> one, Map<String, V> two, BinaryOperator<V> together) {
        var all = new HashMap<>(one);
        two.forEach((key, value) -> all.merge(key, value, together));
        return all;
    }

    static <V> List<V> joined(List<V> one, List<V> two) {
        var all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
