package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** A piece of the file with its place, and where faults say that it stands; nothing where the file has none. */
record Piece(Optional<Tree> tree, List<String> place, String where) {

    private static final Set<String> TEXT = Set.of("source", "sv", "en");

    Piece at(String key) {
        var below = tree.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .flatMap(mapping -> Optional.ofNullable(mapping.entries().get(key)));
        return new Piece(below, Places.below(place, key), where.isEmpty() ? key : where + "." + key);
    }

    /** What stands at a place below this one, where anything does. */
    Piece at(List<String> way) {
        var piece = this;
        for (var step : way) {
            piece = piece.tree.orElse(null) instanceof Sequence ? piece.item(Integer.parseInt(step)) : piece.at(step);
        }
        return piece;
    }

    /** The items of a list under a key, named by their own keys where they have one; open ones are not among them. */
    List<Piece> items(String key) {
        var list = at(key);
        if (!(list.tree.orElse(null) instanceof Sequence sequence)) {
            return List.of();
        }
        return IntStream.range(0, sequence.items().size())
                .filter(item -> OpenTree.placesIn(sequence.items().get(item)).stream()
                        .noneMatch(open -> open.way().isEmpty()))
                .mapToObj(item -> item(list, sequence.items().get(item), item))
                .toList();
    }

    private Piece item(Piece list, Tree tree, int number) {
        var name = tree instanceof Mapping mapping && mapping.entries().get("key") instanceof Scalar key
                ? (where.isEmpty() ? key.text() : where + "." + key.text())
                : list.where + "." + (number + 1);
        return new Piece(Optional.of(tree), Places.below(list.place, Integer.toString(number)), name);
    }

    /** One of a list's items by its number from 0, called by it. */
    Piece item(int number) {
        var item = tree.filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .map(sequence -> sequence.items().get(number));
        return new Piece(item, Places.below(place, Integer.toString(number)), where + "." + (number + 1));
    }

    boolean isMapping() {
        return tree.orElse(null) instanceof Mapping;
    }

    /** What it is called in its file, in Swedish; otherwise its key. */
    String title() {
        return Stream.of("title", "label", "word")
                .flatMap(key -> at(key).swedish().stream())
                .filter(words -> !words.isBlank())
                .findFirst()
                .or(() -> at("key").word())
                .orElse("?");
    }

    boolean isThere() {
        return tree.isPresent();
    }

    boolean isOpen() {
        return tree.stream().flatMap(each -> OpenTree.placesIn(each).stream()).anyMatch(open -> open.way()
                .isEmpty());
    }

    Optional<String> word() {
        return tree.filter(Scalar.class::isInstance).map(each -> ((Scalar) each).text());
    }

    /** Swedish words of a text, however it is written. */
    Optional<String> swedish() {
        return word().or(() -> at("sv").word()).or(() -> at("source").word());
    }

    /** A text in both languages; the Swedish where there is no English. */
    Optional<Text> text() {
        return swedish().map(words -> Text.ours(words, at("en").word().orElse(words)));
    }

    /** Nothing, a word, or words in two languages: what a field for a text can hold. */
    boolean mayBeText() {
        return !isThere()
                || word().isPresent()
                || (tree.get() instanceof Mapping mapping
                        && TEXT.containsAll(mapping.entries().keySet()));
    }
}
