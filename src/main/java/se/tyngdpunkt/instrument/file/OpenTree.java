package se.tyngdpunkt.instrument.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** Places that a file declares open ({@code {open: key, what: words}}), wherever a value may stand, and their filling. */
public final class OpenTree {

    private static final String OPEN = "open";
    private static final String WHAT = "what";

    private OpenTree() {}

    /** Notes an open place; the reader goes on with a stand-in. */
    public static boolean isOpen(Tree tree, String where, Faults faults) {
        if (!(tree instanceof Mapping mapping) || !isOpen(mapping)) {
            return false;
        }
        Section.asItStands(tree, where, faults, section -> {
            faults.open(new OpenPlace(section.key(OPEN), where, tree.line(), section.text(WHAT)));
            return where;
        });
        return true;
    }

    /** An option may be called {@code open} too, and then has others beside it. */
    private static boolean isOpen(Mapping mapping) {
        return mapping.entries().containsKey(OPEN)
                && (mapping.entries().size() == 1 || mapping.entries().containsKey(WHAT));
    }

    /** A list without its open items, each noted. */
    static List<Tree> closed(List<Tree> items, String where, Faults faults) {
        return items.stream().filter(item -> !isOpen(item, where, faults)).toList();
    }

    /**
     * The tree with every open place that has a filling replaced by it; {@code used} gains the keys that were found. An
     * open item of a list that is filled with a list becomes all its items.
     */
    public static Tree filled(Tree tree, Map<String, Tree> filling, Set<String> used) {
        return switch (tree) {
            case Scalar scalar -> scalar;
            case Sequence(var items, var line) -> {
                List<Tree> filledItems = new ArrayList<>();
                items.forEach(item -> {
                    var filledItem = filled(item, filling, used);
                    if (item instanceof Mapping && filledItem instanceof Sequence several) {
                        filledItems.addAll(several.items());
                    } else {
                        filledItems.add(filledItem);
                    }
                });
                yield new Sequence(filledItems, line);
            }
            case Mapping(var entries, var line) -> {
                if (tree instanceof Mapping mapping
                        && isOpen(mapping)
                        && entries.get(OPEN) instanceof Scalar key
                        && filling.containsKey(key.text())) {
                    used.add(key.text());
                    yield filling.getOrDefault(key.text(), tree);
                }
                var filledEntries = new LinkedHashMap<String, Tree>();
                entries.forEach((key, value) -> filledEntries.put(key, filled(value, filling, used)));
                yield new Mapping(filledEntries, line);
            }
        };
    }

    /** Every key that is declared open. */
    public static Set<String> keysIn(Tree tree) {
        var keys = new TreeSet<String>();
        collect(tree, keys);
        return keys;
    }

    /** One place where something is open: its key, what is to be filled in there, and the keys and numbers on the way to it. */
    public record Place(String key, Tree what, List<String> way) {
        public Place {
            way = List.copyOf(way);
        }
    }

    /** Every open place, in the order of the file; one key may stand in several. */
    public static List<Place> placesIn(Tree tree) {
        var places = new ArrayList<Place>();
        collect(tree, List.of(), places);
        return places;
    }

    private static void collect(Tree tree, List<String> way, List<Place> places) {
        switch (tree) {
            case Scalar _ -> {}
            case Sequence sequence -> {
                for (int item = 0; item < sequence.items().size(); item++) {
                    collect(sequence.items().get(item), below(way, Integer.toString(item)), places);
                }
            }
            case Mapping mapping -> {
                if (isOpen(mapping) && mapping.entries().get(OPEN) instanceof Scalar key) {
                    places.add(new Place(key.text(), mapping.entries().getOrDefault(WHAT, key), way));
                } else {
                    mapping.entries().forEach((key, value) -> collect(value, below(way, key), places));
                }
            }
        }
    }

    private static List<String> below(List<String> way, String step) {
        return Stream.concat(way.stream(), Stream.of(step)).toList();
    }

    private static void collect(Tree tree, Set<String> keys) {
        switch (tree) {
            case Scalar _ -> {}
            case Sequence sequence -> sequence.items().forEach(item -> collect(item, keys));
            case Mapping mapping -> {
                if (isOpen(mapping) && mapping.entries().get(OPEN) instanceof Scalar key) {
                    keys.add(key.text());
                }
                mapping.entries().values().forEach(each -> collect(each, keys));
            }
        }
    }

    /** The fillings by the key of their place. */
    public static Map<String, Tree> byKey(Tree values) {
        return values instanceof Mapping mapping ? new HashMap<>(mapping.entries()) : Map.of();
    }
}
