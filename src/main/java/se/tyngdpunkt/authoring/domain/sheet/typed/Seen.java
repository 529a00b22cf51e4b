package se.tyngdpunkt.authoring.domain.sheet.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tyngdpunkt.authoring.domain.sheet.SheetBuilder;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.shared.Sha256;

/**
 * What a form was made of, short enough to be sent with it: fields are told by where they stand, so the order of the lists
 * says whether what was typed still fits, and the values which of them were changed.
 */
public record Seen(String shape, Set<String> values) {

    private static final int SHAPE = 16;
    private static final int VALUE = 8;
    private static final Pattern VALUES = Pattern.compile("[0-9a-f]{" + VALUE + "}");

    public Seen {
        values = Set.copyOf(values);
    }

    public static Seen of(Tree tree) {
        return new Seen(
                shape(tree),
                SheetBuilder.of(tree)
                        .everyField()
                        .map(field -> value(field.id(), field.value()))
                        .collect(Collectors.toSet()));
    }

    /** As a form sends it; of nonsense one that fits nothing. */
    public static Seen told(String words) {
        var isOne = words.matches("[0-9a-f]{" + SHAPE + ",}");
        return isOne
                ? new Seen(
                        words.substring(0, SHAPE),
                        VALUES.matcher(words.substring(SHAPE))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet()))
                : new Seen("", Set.of());
    }

    public String told() {
        return shape + values.stream().sorted().collect(Collectors.joining());
    }

    /** Whether every list has the same items in the same order, so that a field stands where it stood. */
    public boolean isAs(Tree now) {
        return shape.equals(shape(now));
    }

    public boolean isChanged(String field, String typed) {
        return !values.contains(value(field, typed));
    }

    private static String value(String field, String words) {
        return hash(field + "\n"
                        + words.replace("\r\n", "\n").replace('\n', ' ').strip())
                .substring(0, VALUE);
    }

    private static String shape(Tree tree) {
        var names = new ArrayList<String>();
        lists(tree, "", names);
        return hash(String.join("\n", names)).substring(0, SHAPE);
    }

    private static void lists(Tree tree, String place, List<String> names) {
        switch (tree) {
            case Scalar _ -> {}
            case Sequence sequence -> {
                for (int item = 0; item < sequence.items().size(); item++) {
                    var each = sequence.items().get(item);
                    names.add(place + "/" + item + " " + name(each));
                    lists(each, place + "/" + item, names);
                }
            }
            case Mapping mapping -> mapping.entries().forEach((key, value) -> lists(value, place + "/" + key, names));
        }
    }

    /** An item's key, or all of it where it has none. */
    private static String name(Tree item) {
        return item instanceof Mapping mapping && mapping.entries().get("key") instanceof Scalar key
                ? key.text()
                : FlowText.of(item);
    }

    private static String hash(String words) {
        return Sha256.hexOf(words);
    }
}
