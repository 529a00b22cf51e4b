package se.tyngdpunkt.instrument.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** What the answers of two models are called, and which answers a value goes by. */
final class Answers {

    private final Map<String, Text> words = new HashMap<>();

    Answers(Tree older, Tree newer) {
        Stream.of(newer, older)
                .flatMap(file -> items(file, "parts"))
                .flatMap(part -> Stream.of("fields", "scales").flatMap(list -> items(part, list)))
                .forEach(asked -> items(asked, "options")
                        .forEach(option -> words.putIfAbsent(
                                Place.nameOf(asked) + " " + Place.nameOf(option), Place.titleOf(option))));
    }

    private static Stream<Tree> items(Tree tree, String list) {
        return tree instanceof Mapping mapping && mapping.entries().get(list) instanceof Sequence items
                ? items.items().stream()
                : Stream.of();
    }

    /** An answer in its own words, and by its key where it has none. */
    Text of(String choice, String option) {
        return words.getOrDefault(choice + " " + option, Text.ours(option, option));
    }

    /** The choices whose answers the values of a table stand under, the outer one first; none of anything else. */
    static List<String> axes(Tree table) {
        return Place.word(table, "by")
                .map(List::of)
                .or(() -> Place.word(table, "rows")
                        .flatMap(rows -> Place.word(table, "columns").map(columns -> List.of(rows, columns))))
                .orElse(List.of());
    }
}
