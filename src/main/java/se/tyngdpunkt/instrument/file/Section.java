package se.tyngdpunkt.instrument.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.shared.number.Exact;

/**
 * One mapping of the file, read piece by piece. A piece that is missing or wrong is noted and read as a harmless stand-in,
 * so that one reading finds every fault; a key that nobody asked for is a fault when the section is closed.
 */
public final class Section {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ITEMS = 200;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern OPTION_KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Mapping mapping;
    private final String where;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    private Section(Mapping mapping, String where, Faults faults) {
        this.mapping = mapping;
        this.where = where;
        this.faults = faults;
        faults.stands(where, mapping.line());
    }

    /** Reads a whole mapping and refuses what was not asked for. */
    public static <T> T read(Tree tree, String where, Faults faults, Function<Section, T> reader) {
        if (!where.isEmpty() && OpenTree.isOpen(tree, where, faults)) {
            return standIn(tree, where, reader);
        }
        return asItStands(tree, where, faults, reader);
    }

    private static <T> T standIn(Tree tree, String where, Function<Section, T> reader) {
        return asItStands(new Mapping(new LinkedHashMap<>(), tree.line()), where, new Faults(), reader);
    }

    /** The same of what is no open place, or is one and is read as such. */
    static <T> T asItStands(Tree tree, String where, Faults faults, Function<Section, T> reader) {
        if (!(tree instanceof Mapping mapping)) {
            faults.add(tree.line(), where, "not-a-section");
            return standIn(tree, where, reader);
        }
        var section = new Section(mapping, where, faults);
        var value = reader.apply(section);
        section.close();
        return value;
    }

    private void close() {
        mapping.entries().forEach((key, tree) -> {
            if (!asked.contains(key)) {
                faults.add(
                        tree.line(),
                        where,
                        "unknown-key",
                        Shown.of(key),
                        String.join(", ", asked.stream().sorted().toList()));
            }
        });
    }

    public void fault(String key, String what, String... arguments) {
        faults.add(
                find(key).map(Tree::line).orElse(mapping.line()), key.isEmpty() ? where : below(key), what, arguments);
    }

    public <T> T section(String key, Function<Section, T> reader) {
        var tree = required(key);
        return tree.isPresent() ? read(tree.get(), below(key), faults, reader) : standIn(mapping, below(key), reader);
    }

    /** A list of sections, each named by its own key where it has one. */
    public <T> List<T> sections(String key, Function<Section, T> reader) {
        List<T> read = new ArrayList<>();
        var names = new HashSet<String>();
        for (var item : items(key)) {
            keyOf(item)
                    .filter(name -> !names.add(name))
                    .ifPresent(name -> faults.add(item.line(), below(key), "key-used-twice", Shown.of(name)));
            read.add(read(item, nameOf(item, key, read.size() + 1), faults, reader));
        }
        return read;
    }

    public List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (var item : items(key)) {
            if (item instanceof Scalar scalar) {
                words.add(scalar.text());
            } else if (!OpenTree.isOpen(item, below(key), faults)) {
                faults.add(item.line(), below(key), "not-a-word");
            }
        }
        return words;
    }

    public String string(String key) {
        var text = required(key).flatMap(tree -> scalar(key, tree)).orElse("");
        if (text.length() > LONGEST_TEXT) {
            fault(key, "text-too-long", Integer.toString(LONGEST_TEXT));
        }
        return text;
    }

    /** A name for machines: lower case, digits and hyphens, so that it may stand in forms and addresses. */
    public String key(String key) {
        return matching(key, KEY);
    }

    /** A key that may also be a number, as on a scale from 1 to 5. */
    public String optionKey(String key) {
        return matching(key, OPTION_KEY);
    }

    private String matching(String key, Pattern pattern) {
        var text = string(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            fault(key, "bad-key", Shown.of(text));
        }
        return text;
    }

    public int whole(String key, int least, int most) {
        var text = string(key);
        var number = FileNumber.whole(text, least, most);
        if (number.isEmpty() && !text.isEmpty()) {
            fault(key, "not-a-whole-number", Shown.of(text), Integer.toString(least), Integer.toString(most));
        }
        return number.orElse(least);
    }

    public Exact exact(String key) {
        var text = string(key);
        var number = Exact.parse(text);
        if (number.isEmpty() && !text.isEmpty()) {
            fault(key, "not-a-number", Shown.of(text));
        }
        return number.orElse(Exact.ZERO);
    }

    public LocalDate date(String key) {
        var text = string(key);
        var day = FileNumber.day(text);
        if (day.isEmpty() && !text.isEmpty()) {
            fault(key, "not-a-date", Shown.of(text));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    public boolean yesOrNo(String key) {
        return choice(key, Map.of("true", true, "false", false), false);
    }

    public <T> T choice(String key, Map<String, T> choices, T standIn) {
        var text = string(key);
        var chosen = Optional.ofNullable(choices.get(text));
        if (chosen.isEmpty() && !text.isEmpty()) {
            fault(key, "not-a-choice", Shown.of(text), choices(choices));
        }
        return chosen.orElse(standIn);
    }

    /** Words in both languages; plain words are Swedish ones of ours, which English readers see as they are. */
    public Text text(String key) {
        if (find(key).orElse(null) instanceof Scalar) {
            var plain = string(key);
            return Text.ours(plain, plain);
        }
        return section(key, words -> {
            var isSource = words.has("source");
            var swedish = words.string(isSource ? "source" : "sv");
            var english = words.string("en");
            return isSource ? Text.source(swedish, english) : Text.ours(swedish, english);
        });
    }

    public boolean has(String key) {
        asked.add(key);
        return mapping.entries().containsKey(key);
    }

    public Text textOr(String key, Text otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    public String stringOr(String key, String otherwise) {
        return has(key) ? string(key) : otherwise;
    }

    public <T> T choiceOr(String key, Map<String, T> choices, T otherwise) {
        return has(key) ? choice(key, choices, otherwise) : otherwise;
    }

    public boolean yesOrNoOr(String key, boolean otherwise) {
        return has(key) ? yesOrNo(key) : otherwise;
    }

    public <T> List<T> sectionsOr(String key, Function<Section, T> reader) {
        return has(key) ? sections(key, reader) : List.of();
    }

    public List<String> wordsOr(String key) {
        return has(key) ? words(key) : List.of();
    }

    /** What stands under a key, read by somebody who knows trees; the stand-in where it is missing. */
    public <T> T tree(String key, T standIn, TreeReader<T> reader) {
        return required(key).map(tree -> reader.read(tree, below(key), faults)).orElse(standIn);
    }

    /** The same where it may be left out. */
    public <T> T treeOr(String key, T otherwise, TreeReader<T> reader) {
        return has(key) ? tree(key, otherwise, reader) : otherwise;
    }

    /** Every key there is, asked for. */
    public Set<String> keys() {
        asked.addAll(mapping.entries().keySet());
        return mapping.entries().sequencedKeySet();
    }

    private List<Tree> items(String key) {
        var tree = required(key).orElseGet(() -> new Sequence(List.of(), mapping.line()));
        if (!(tree instanceof Sequence sequence)) {
            fault(key, "not-a-list");
            return List.of();
        }
        if (sequence.items().size() > MOST_ITEMS) {
            fault(key, "too-many-items", Integer.toString(MOST_ITEMS));
            return List.of();
        }
        return OpenTree.closed(sequence.items(), below(key), faults);
    }

    private Optional<String> scalar(String key, Tree tree) {
        if (tree instanceof Scalar scalar) {
            if (scalar.text().isBlank()) {
                fault(key, "empty", key);
            }
            return Optional.of(scalar.text());
        }
        fault(key, "not-a-word");
        return Optional.empty();
    }

    private Optional<Tree> required(String key) {
        var tree = find(key);
        if (tree.isEmpty()) {
            faults.add(mapping.line(), where, "missing", key);
        }
        return tree.filter(found -> !OpenTree.isOpen(found, below(key), faults));
    }

    private Optional<Tree> find(String key) {
        asked.add(key);
        var tree = Optional.ofNullable(mapping.entries().get(key));
        tree.ifPresent(found -> faults.stands(below(key), found.line()));
        return tree;
    }

    private String nameOf(Tree item, String list, int number) {
        return keyOf(item).map(key -> below(Shown.of(key))).orElseGet(() -> below(list + "." + number));
    }

    private static Optional<String> keyOf(Tree item) {
        return item instanceof Mapping named && named.entries().get("key") instanceof Scalar key
                ? Optional.of(key.text())
                : Optional.empty();
    }

    private String below(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    private static String choices(Map<String, ?> choices) {
        return String.join(", ", choices.keySet().stream().sorted().toList());
    }
}
