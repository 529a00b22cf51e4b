package se.tyngdpunkt.instrument.difference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;

/** Where in the model: the keys on the way, the titles of the pieces they lead through, and what must be known of those. */
record Place(List<String> keys, List<Text> pieces, String part, boolean isByLeader, String told, List<String> axes) {

    static final Place WHOLE = new Place(List.of(), List.of(), "", false, "", List.of());

    /** These say only that it goes by answers. */
    private static final Set<String> BY_ANSWERS = Set.of("choose", "matrix", "values");

    private static final List<String> TITLES = List.of("title", "short-label", "label", "words", "word");

    /** Under a key of the file. */
    Place under(String key) {
        return new Place(joined(keys, key), pieces, part, isByLeader, BY_ANSWERS.contains(key) ? told : key, List.of());
    }

    /** Under the values of something that goes by the answers to those choices. */
    Place by(List<String> choices) {
        return new Place(keys, pieces, part, isByLeader, told, choices);
    }

    /** At one answer to the choice that comes next, called by its own words. */
    Place at(String option, Text words) {
        return new Place(
                joined(keys, option), joined(pieces, words), part, isByLeader, told, axes.subList(1, axes.size()));
    }

    /** In one piece of a list. */
    Place in(Tree item) {
        var kind = keys.equals(List.of("parts")) ? word(item, "kind").orElse("") : part;
        return new Place(
                keys,
                joined(pieces, titleOf(item)),
                kind,
                isByLeader || word(item, "by").orElse("").equals("leader"),
                told,
                List.of());
    }

    String key() {
        return keys.isEmpty() ? "" : keys.getLast();
    }

    /** How the pieces of a list are told apart. */
    static String nameOf(Tree item) {
        return Stream.of("key", "unit", "version", "from")
                .flatMap(each -> word(item, each).stream())
                .findFirst()
                .orElse("");
    }

    static Text titleOf(Tree item) {
        if (item instanceof Mapping mapping) {
            for (var title : TITLES) {
                var found = Optional.ofNullable(mapping.entries().get(title)).flatMap(Words::of);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        var name = nameOf(item);
        return Text.ours(name, name);
    }

    static Optional<String> word(Tree item, String key) {
        return item instanceof Mapping mapping && mapping.entries().get(key) instanceof Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private static <T> List<T> joined(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
