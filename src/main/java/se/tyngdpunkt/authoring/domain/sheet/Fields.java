package se.tyngdpunkt.authoring.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Role;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** The fields of one piece, in the order in which they are asked for. */
final class Fields {

    /** What may stand under a key that is chosen. */
    static final Map<String, List<String>> CHOICES = Map.of(
            "direction", List.of("higher-is-better", "lower-is-better", "middle-is-best"),
            "privacy", List.of("named", "confidential", "anonymous"),
            "named-up-to", List.of("nearest-leader", "unit-manager"),
            "scored-by", List.of("product", "leader"),
            "basis", List.of("law", "local-decision", "recommendation"),
            "counts", List.of("stock", "within-window"),
            "colour", List.of("blue", "green", "yellow", "orange", "red"),
            "by", List.of("worker", "leader", "manager"),
            "invented", List.of("true", "false"));

    private static final List<String> BOUNDS = List.of("is", "from", "above", "up-to", "below");

    /** Under these stand names of other things, never a number. */
    private static final Set<String> OF_NAMES = Set.of(
            "by",
            "over",
            "of",
            "where",
            "rows",
            "columns",
            "norm",
            "share-of",
            "baseline",
            "part",
            "measure",
            "between",
            "when",
            "way",
            "days-since",
            "weeks-since",
            "months-since",
            "years-since",
            "compare");

    private final Piece piece;
    private final List<Field> fields = new ArrayList<>();

    Fields(Piece piece) {
        this.piece = piece;
    }

    List<Field> all() {
        return List.copyOf(fields);
    }

    /** A text in both languages. */
    Fields text(String key, boolean isLong) {
        return text(piece.at(key), "authoring.field." + key, false, isLong, false);
    }

    Fields optionalText(String key, boolean isLong) {
        return text(piece.at(key), "authoring.field." + key, true, isLong, false);
    }

    /** A text of a row's help, which has all four or none. */
    Fields help(String key) {
        return text(piece.at("help").at(key), "authoring.field." + key, false, true, false);
    }

    /** The fields of a piece within this one. */
    Fields within(Piece inner, UnaryOperator<Fields> read) {
        fields.addAll(read.apply(new Fields(inner)).all());
        return this;
    }

    Fields text(Piece at, String label, boolean isOptional, boolean isLong, boolean isOwnLabel) {
        if (at.isOpen() || !at.mayBeText()) {
            return this;
        }
        var english = at.at("en");
        fields.add(new Field(
                at.place(),
                at.where(),
                Role.SWEDISH,
                label,
                isOwnLabel,
                at.swedish().orElse(""),
                isOptional,
                isLong,
                List.of()));
        fields.add(new Field(
                english.place(),
                english.where(),
                Role.ENGLISH,
                label,
                isOwnLabel,
                english.word().orElse(""),
                isOptional,
                isLong,
                List.of()));
        return this;
    }

    /** A word or a number that must stand there; nothing where something longer does. */
    Fields word(String key) {
        return word(piece.at(key), "authoring.field." + key, false);
    }

    /** Who has filled the model in. */
    Fields filledBy() {
        return word(piece.at("by"), "authoring.field.filled-by", false);
    }

    Fields optionalWord(String key) {
        return word(piece.at(key), "authoring.field." + key, true);
    }

    /** Only where it stands there already. */
    Fields wordIfThere(String key) {
        return piece.at(key).isThere() ? word(key) : this;
    }

    /** The number of a way of working, with its citation. */
    Fields cited(String key) {
        var cited = piece.at(key);
        return cited.isThere() ? word(cited.at("value"), "authoring.field." + key, false) : this;
    }

    private Fields word(Piece at, String label, boolean isOptional) {
        if (!at.isThere() || at.word().isPresent()) {
            add(at, Role.WORD, label, false, at.word().orElse(""), isOptional, List.of());
        }
        return this;
    }

    Fields choice(String key, String usual) {
        var at = piece.at(key);
        if (!at.isThere() || at.word().isPresent()) {
            add(
                    at,
                    Role.CHOICE,
                    "authoring.field." + key,
                    false,
                    at.word().orElse(usual),
                    false,
                    CHOICES.getOrDefault(key, List.of()));
        }
        return this;
    }

    /** Every number within a value, each called by the steps and options on the way to it. */
    Fields numbers(String key) {
        var at = piece.at(key);
        at.tree().ifPresent(tree -> numbers(tree, at.place(), at.where(), ""));
        return this;
    }

    private void numbers(Tree tree, List<String> place, String where, String way) {
        switch (tree) {
            case Scalar scalar -> {
                var isPlain = way.isEmpty();
                add(
                        new Piece(Optional.of(tree), place, where),
                        Role.WORD,
                        isPlain ? "authoring.field.number" : way,
                        !isPlain,
                        scalar.text(),
                        false,
                        List.of());
            }
            case Sequence sequence -> {
                for (int item = 0; item < sequence.items().size(); item++) {
                    var each = sequence.items().get(item);
                    var step = Integer.toString(item);
                    numbers(
                            each,
                            Places.below(place, step),
                            where,
                            joined(way, bounds(each).orElse(Integer.toString(item + 1))));
                }
            }
            case Mapping mapping -> {
                if (OpenTree.placesIn(tree).stream().anyMatch(open -> open.way().isEmpty())) {
                    return;
                }
                mapping.entries().forEach((key, each) -> {
                    var isName = isName(place);
                    if (isName || !OF_NAMES.contains(key)) {
                        var step = isName || BOUNDS.contains(key) ? key : "";
                        numbers(each, Places.below(place, key), where + "." + key, joined(way, step));
                    }
                });
            }
        }
    }

    /** Below these the keys are options or points, and not words of the file's. */
    private static boolean isName(List<String> place) {
        var way = String.join("/", place);
        return way.matches(".*/(values|at|weights|matrix/values/[^/]+)");
    }

    /** A step is called by its ends, such as {@code from 1 below 3}. */
    private static Optional<String> bounds(Tree item) {
        if (!(item instanceof Mapping mapping)) {
            return Optional.empty();
        }
        var ends = new ArrayList<String>();
        BOUNDS.forEach(bound -> {
            if (mapping.entries().get(bound) instanceof Scalar end) {
                ends.add(bound + " " + end.text());
            }
        });
        return ends.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", ends));
    }

    private static String joined(String way, String step) {
        return way.isEmpty() ? step : step.isEmpty() ? way : way + ", " + step;
    }

    private void add(
            Piece at,
            Role role,
            String label,
            boolean isOwnLabel,
            String value,
            boolean isOptional,
            List<String> choices) {
        fields.add(new Field(at.place(), at.where(), role, label, isOwnLabel, value, isOptional, false, choices));
    }
}
