package se.tyngdpunkt.authoring.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Role;

/** The fields of one piece, in the order in which they are asked for. */
final class Fields {

    private final Piece piece;
    private final Called called;
    private final List<Field> fields = new ArrayList<>();

    Fields(Piece piece, Called called) {
        this.piece = piece;
        this.called = called;
    }

    List<Field> all() {
        return List.copyOf(fields);
    }

    Fields text(String key, boolean isLong) {
        return text(piece.at(key), Label.field(key), false, isLong);
    }

    Fields optionalText(String key, boolean isLong) {
        return text(piece.at(key), Label.field(key), true, isLong);
    }

    /** A text of a row's help, which has all four or none. */
    Fields help(String key) {
        return text(piece.at("help").at(key), Label.field(key), false, true);
    }

    /** The fields of a piece within this one. */
    Fields within(Piece inner, UnaryOperator<Fields> read) {
        fields.addAll(read.apply(new Fields(inner, called)).all());
        return this;
    }

    /** The words of an option, called by its number in the order of the answers. */
    Fields option(Piece option, int number) {
        var key = option.at("key").word().filter(word -> word.matches("[0-9]+"));
        return text(
                option.at("words"),
                Label.said("authoring.field.option", Label.own(key.orElse(Integer.toString(number)))),
                false,
                false);
    }

    private Fields text(Piece at, Label label, boolean isOptional, boolean isLong) {
        if (at.isOpen() || !at.mayBeText()) {
            return this;
        }
        var english = at.at("en");
        fields.add(new Field(
                at.place(), at.where(), Role.SWEDISH, label, at.swedish().orElse(""), isOptional, isLong, List.of()));
        fields.add(new Field(
                english.place(),
                english.where(),
                Role.ENGLISH,
                label,
                english.word().orElse(""),
                isOptional,
                isLong,
                List.of()));
        return this;
    }

    /** A word or a number that must stand there; nothing where something longer does. */
    Fields word(String key) {
        return word(piece.at(key), Label.field(key), false);
    }

    Fields filledBy() {
        return word(piece.at("by"), Label.field("filled-by"), false);
    }

    Fields optionalWord(String key) {
        return word(piece.at(key), Label.field(key), true);
    }

    /** Only where it stands there already. */
    Fields wordIfThere(String key) {
        return piece.at(key).isThere() ? word(key) : this;
    }

    /** Where a level ends, each limit between two levels at one of them. */
    Fields limits(Borders borders) {
        fields.addAll(borders.at(piece));
        Borders.ENDS.stream().filter(end -> !borders.tells(piece, end)).forEach(this::wordIfThere);
        return this;
    }

    /** The number of a way of working, with its citation. */
    Fields cited(String key) {
        var cited = piece.at(key);
        return cited.isThere() ? word(cited.at("value"), Label.field(key), false) : this;
    }

    private Fields word(Piece at, Label label, boolean isOptional) {
        if (!at.isThere() || at.word().isPresent()) {
            add(at, Role.WORD, label, at.word().orElse(""), isOptional, List.of());
        }
        return this;
    }

    Fields choice(String key, String usual) {
        var at = piece.at(key);
        if (!at.isThere() || at.word().isPresent()) {
            add(
                    at,
                    Role.CHOICE,
                    Label.field(key),
                    at.word().orElse(usual),
                    false,
                    ItemFields.CHOICES.getOrDefault(key, List.of()));
        }
        return this;
    }

    Fields numbers(String key) {
        var at = piece.at(key);
        fields.addAll(
                key.equals("weights")
                        ? new NumberFields(called).byMeasure(at)
                        : new NumberFields(called).of(at, Label.field(key.equals("value") ? "number" : key)));
        return this;
    }

    private void add(Piece at, Role role, Label label, String value, boolean isOptional, List<String> choices) {
        fields.add(new Field(at.place(), at.where(), role, label, value, isOptional, false, choices));
    }
}
