package se.tyngdpunkt.authoring.domain.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.YamlEdit;

/** What is typed in the form, written into the file: only what differs, and nothing around it. */
public final class SheetEdit {

    private static final List<String> HELP = List.of("definition", "includes", "excludes", "example");

    private SheetEdit() {}

    /** The text with every field that was typed otherwise; a field that was not sent stays as it is. */
    public static String apply(String text, Map<String, String> typed) {
        var changed = text;
        for (var field : sheet(text).everyField().toList()) {
            var words = typed.containsKey(field.id()) ? tidy(typed.getOrDefault(field.id(), ""), field) : field.value();
            if (!words.equals(field.value())) {
                changed = change(changed, field, words);
            }
        }
        return changed.equals(text) ? text : withoutBlankHelp(changed);
    }

    public static Sheet sheet(String text) {
        return SheetBuilder.of(ModelFiles.tree(text).orElseThrow());
    }

    private static String tidy(String typed, Field field) {
        var words = typed.replace("\r\n", "\n").replace("\u0000", "").strip();
        return field.isLong() ? words : words.replace('\n', ' ');
    }

    private static String change(String text, Field field, String words) {
        return switch (field.role()) {
            case WORD, CHOICE ->
                words.isEmpty() && field.isOptional()
                        ? YamlEdit.of(text).remove(field.place())
                        : YamlEdit.of(text).word(field.place(), words);
            case LIMIT ->
                border(text, field).map(border -> border.withLimit(text, words)).orElse(text);
            case SIDE ->
                border(text, field).map(border -> border.withSide(text, words)).orElse(text);
            case SWEDISH -> swedish(text, field, words);
            case ENGLISH -> english(text, field, words);
        };
    }

    /** The text without the limits of a level, where it is one: its neighbours share none of them. */
    private static String withoutLimits(String text, List<String> item) {
        var next =
                Places.below(item.subList(0, item.size() - 1), Integer.toString(Integer.parseInt(item.getLast()) + 1));
        var changed = text;
        for (var level : item.get(item.size() - 2).equals("levels") ? List.of(item, next) : List.<List<String>>of()) {
            var now = changed;
            changed = border(now, level)
                    .filter(Border::isWhole)
                    .map(border -> border.withLimit(now, ""))
                    .orElse(now);
        }
        return changed;
    }

    private static Optional<Border> border(String text, Field field) {
        return border(text, field.place().subList(0, field.place().size() - 1));
    }

    private static Optional<Border> border(String text, List<String> level) {
        var bands = level.subList(0, level.size() - 2);
        return ModelFiles.tree(text)
                .map(tree -> new Piece(Optional.of(tree), List.of(), "").at(bands))
                .flatMap(piece -> new Borders(piece.items("levels")).asked(level));
    }

    /** Words that were the source's and are changed are ours from now on. */
    private static String swedish(String text, Field field, String words) {
        if (words.isEmpty() && field.isOptional()) {
            return YamlEdit.of(text).remove(field.place());
        }
        return switch (at(text, field.place())) {
            case Mapping mapping
            when mapping.entries().containsKey("source") ->
                YamlEdit.of(YamlEdit.of(text).word(Places.below(field.place(), "source"), words))
                        .rename(Places.below(field.place(), "source"), "sv");
            case Mapping mapping
            when !mapping.entries().isEmpty() -> YamlEdit.of(text).word(Places.below(field.place(), "sv"), words);
            default -> YamlEdit.of(text).word(field.place(), words);
        };
    }

    private static String english(String text, Field field, String words) {
        var place = field.place().subList(0, field.place().size() - 1);
        return switch (at(text, place)) {
            case Mapping mapping
            when !mapping.entries().isEmpty() -> YamlEdit.of(text).word(field.place(), words);
            case Scalar scalar ->
                YamlEdit.of(text)
                        .put(place, "{sv: " + FlowText.quoted(scalar.text()) + ", en: " + FlowText.quoted(words) + "}");
            default -> text;
        };
    }

    /** A row's help has all of its four texts or none. */
    private static String withoutBlankHelp(String text) {
        var blank = ModelFiles.tree(text).stream()
                .flatMap(tree -> new Piece(Optional.of(tree), List.of(), "").items("parts").stream())
                .flatMap(part -> part.items("rows").stream())
                .map(row -> row.at("help"))
                .filter(help -> help.isThere()
                        && HELP.stream()
                                .allMatch(
                                        key -> help.at(key).swedish().orElse("").isBlank()))
                .findFirst();
        return blank.isEmpty()
                ? text
                : withoutBlankHelp(YamlEdit.of(text).remove(blank.get().place()));
    }

    /** The text with one more item in a list. */
    public static String add(String text, List<String> list, String kind) {
        var template = ItemFields.NEW.get(kind);
        var isList = at(text, list) instanceof Sequence
                || (at(text, list.subList(0, list.size() - 1)) instanceof Mapping parent
                        && !parent.entries().isEmpty());
        return template == null || !isList
                ? text
                : YamlEdit.of(text).append(list, template.formatted(freshKey(text, kind)));
    }

    /** The text without what it says of who invented its values: they are the municipality's own. */
    public static String ownValues(String text) {
        return at(text, List.of()) instanceof Mapping file && file.entries().containsKey("filled-in")
                ? YamlEdit.of(text).remove(List.of("filled-in"))
                : text;
    }

    private static String freshKey(String text, String kind) {
        var taken = new TreeSet<String>();
        ModelFiles.tree(text).ifPresent(tree -> keys(tree, taken));
        var singular = kind.substring(0, kind.length() - 1);
        return IntStream.iterate(taken.size() + 1, number -> number + 1)
                .mapToObj(number -> singular + "-" + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static void keys(Tree tree, Set<String> keys) {
        if (tree instanceof Mapping mapping && mapping.entries().get("key") instanceof Scalar key) {
            keys.add(key.text());
        }
        inner(tree).forEach(each -> keys(each, keys));
    }

    private static Stream<Tree> inner(Tree tree) {
        return switch (tree) {
            case Scalar _ -> Stream.of();
            case Sequence sequence -> sequence.items().stream();
            case Mapping mapping -> mapping.entries().values().stream();
        };
    }

    /** The text without one item, or with it one place up or down; as it was where there is no such item. */
    public static String move(String text, List<String> item, int by) {
        if (item.size() < 2 || !item.getLast().matches("[0-9]{1,4}") || !isItem(text, item)) {
            return text;
        }
        var list = item.subList(0, item.size() - 1);
        var number = Integer.parseInt(item.getLast());
        return by == 0
                ? YamlEdit.of(withoutLimits(text, item)).remove(item)
                : YamlEdit.of(text).swap(list, by < 0 ? number - 1 : number);
    }

    /** The id of the last item of a list, where it has any. */
    public static Optional<String> lastOf(String text, List<String> list) {
        return itemOf(text, list, Integer.MAX_VALUE);
    }

    /** The id of the item that stands so many places after that one, or of the nearest there is in its list. */
    public static Optional<String> nearest(String text, List<String> item, int after) {
        return item.size() < 2 || !item.getLast().matches("[0-9]{1,4}")
                ? Optional.empty()
                : itemOf(text, item.subList(0, item.size() - 1), Integer.parseInt(item.getLast()) + after);
    }

    private static Optional<String> itemOf(String text, List<String> list, int wanted) {
        return at(text, list) instanceof Sequence sequence && !sequence.items().isEmpty()
                ? Optional.of(Places.id(Places.below(
                        list,
                        Integer.toString(Math.clamp(wanted, 0, sequence.items().size() - 1)))))
                : Optional.empty();
    }

    private static boolean isItem(String text, List<String> item) {
        return at(text, item.subList(0, item.size() - 1)) instanceof Sequence sequence
                && Integer.parseInt(item.getLast()) < sequence.items().size();
    }

    private static Tree at(String text, List<String> place) {
        var tree = ModelFiles.tree(text).orElseThrow();
        for (var step : place) {
            tree = switch (tree) {
                case Mapping mapping
                when mapping.entries().containsKey(step) -> mapping.entries().getOrDefault(step, tree);
                case Sequence sequence
                when step.matches("[0-9]{1,4}")
                        && Integer.parseInt(step) < sequence.items().size() ->
                    sequence.items().get(Integer.parseInt(step));
                default -> new Mapping(new LinkedHashMap<>(), 1);
            };
        }
        return tree;
    }
}
