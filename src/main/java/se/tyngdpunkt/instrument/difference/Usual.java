package se.tyngdpunkt.instrument.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** What holds when a key is left out; to write it out changes nothing. */
final class Usual {

    private static final Set<String> OPTIONAL_PARTS = Set.of("case-list", "rows", "reductions");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("counts", "stock"),
            Map.entry("by", "worker"),
            Map.entry("needs-reason", "false"),
            Map.entry("carried-over", "false"),
            Map.entry("level", "person"),
            Map.entry("basis", "local-decision"),
            Map.entry("of", Calculation.USUAL_MEASURE),
            Map.entry("way", "half-up"),
            Map.entry("scored-by", "product"),
            Map.entry("named-up-to", "nearest-leader"),
            Map.entry("between", "not-defined"),
            Map.entry("otherwise", "not-defined"),
            Map.entry("not-defined", "false"),
            Map.entry("first-day-too", "false"),
            Map.entry("warn-days", "0"),
            Map.entry("invented", "false"));

    private Usual() {}

    static boolean holds(Tree tree, Place place) {
        return switch (tree) {
            case Scalar scalar ->
                place.key().equals("required")
                        ? scalar.text()
                                .equals(
                                        place.keys().size() == 2 && OPTIONAL_PARTS.contains(place.part())
                                                ? "false"
                                                : "true")
                        : scalar.text().equals(WORDS.get(place.key()));
            case Sequence sequence -> sequence.items().isEmpty();
            case Mapping mapping -> mapping.entries().isEmpty();
        };
    }

    /** One weight in the usual measure may be written in two ways, and the value of an option whose key is a number in one or none. */
    static Map<String, Tree> spoken(Mapping mapping) {
        var entries = new LinkedHashMap<>(mapping.entries());
        if (entries.get("weights") instanceof Mapping weights
                && weights.entries().keySet().equals(Set.of(Calculation.USUAL_MEASURE))) {
            entries.remove("weights");
            entries.put("weight", weights.entries().firstEntry().getValue());
        }
        if (entries.get("key") instanceof Scalar key
                && entries.get("value") instanceof Scalar value
                && entries.containsKey("words")
                && Words.same(key.text(), value.text())) {
            entries.remove("value");
        }
        return entries;
    }

    /** Lists whose pieces have names; a list of words or of values is told as it stands. */
    static boolean hasNames(List<Tree> items) {
        return !items.isEmpty()
                && items.stream().map(Place::nameOf).noneMatch(String::isEmpty)
                && items.stream().map(Place::nameOf).distinct().count() == items.size();
    }
}
