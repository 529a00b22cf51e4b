package se.tyngdpunkt.instrument.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;

/** What an edit of a text should come to, done to the content instead. */
public final class TreeEdits {

    private TreeEdits() {}

    public static Tree tree(String text) {
        try {
            return YamlTree.read(text);
        } catch (FaultyFile faulty) {
            throw new AssertionError(faulty.fault() + "\n" + text, faulty);
        }
    }

    /** The whole content on one line, without line numbers. */
    public static String told(Tree tree) {
        return FlowText.of(tree);
    }

    static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.strip().startsWith("#"))
                .filter(line -> !line.contains("kommentar"))
                .toList();
    }

    /** Every third place, so that a long file is tried within a second or two. */
    static List<List<String>> places(Tree tree, Class<? extends Tree> kind) {
        var places = new ArrayList<List<String>>();
        collect(tree, List.of(), kind, places);
        return IntStream.range(0, places.size())
                .filter(each -> each % 3 == 0)
                .mapToObj(places::get)
                .toList();
    }

    private static void collect(Tree tree, List<String> place, Class<? extends Tree> kind, List<List<String>> places) {
        if (kind.isInstance(tree) && !place.isEmpty()) {
            places.add(place);
        }
        switch (tree) {
            case Scalar _ -> {}
            case Sequence sequence ->
                IntStream.range(0, sequence.items().size())
                        .forEach(
                                i -> collect(sequence.items().get(i), below(place, Integer.toString(i)), kind, places));
            case Mapping mapping ->
                mapping.entries().forEach((key, value) -> collect(value, below(place, key), kind, places));
        }
    }

    static List<String> below(List<String> place, String step) {
        return Stream.concat(place.stream(), Stream.of(step)).toList();
    }

    public static Tree at(Tree tree, List<String> place) {
        var found = tree;
        for (var step : place) {
            found = found instanceof Sequence sequence
                    ? sequence.items().get(Integer.parseInt(step))
                    : ((Mapping) found).entries().getOrDefault(step, found);
        }
        return found;
    }

    public static Tree with(Tree tree, List<String> place, String word) {
        return edited(tree, place, _ -> new Scalar(word, 1));
    }

    static Tree items(Tree tree, List<String> place, Consumer<List<Tree>> change) {
        return edited(tree, place, piece -> {
            var items = new ArrayList<>(((Sequence) piece).items());
            change.accept(items);
            return new Sequence(items, 1);
        });
    }

    static Tree entries(Tree tree, List<String> place, Consumer<SequencedMap<String, Tree>> change) {
        return edited(tree, place, piece -> {
            var entries = new LinkedHashMap<>(((Mapping) piece).entries());
            change.accept(entries);
            return new Mapping(entries, 1);
        });
    }

    static Tree edited(Tree tree, List<String> place, UnaryOperator<Tree> change) {
        if (place.isEmpty()) {
            return change.apply(tree);
        }
        var step = place.getFirst();
        var rest = place.subList(1, place.size());
        return switch (tree) {
            case Scalar scalar -> scalar;
            case Sequence sequence ->
                items(
                        sequence,
                        List.of(),
                        items -> items.set(
                                Integer.parseInt(step), edited(items.get(Integer.parseInt(step)), rest, change)));
            case Mapping mapping ->
                entries(
                        mapping,
                        List.of(),
                        entries -> entries.put(step, edited(entries.getOrDefault(step, mapping), rest, change)));
        };
    }
}
