package se.tyngdpunkt.authoring.domain.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Text;

/**
 * A model's file as a form: first what is left open, then everything that can be written in a field, by sections.
 *
 * @param unshown fields that a form made earlier may still send
 */
public record Sheet(List<Open> open, List<Group> groups, List<Field> unshown, List<Alias> aliases) {

    /** What a field holds, and so how a change of it is written. */
    public enum Role {
        /** Swedish words of a text in two languages. */
        SWEDISH,
        ENGLISH,
        /** A word or a number that stands as it is. */
        WORD,
        CHOICE,
        /** The number between two levels, and which of them a value on it belongs to. */
        LIMIT,
        SIDE
    }

    /**
     * One field.
     *
     * @param place the keys and numbers (from 0) on the way to it in the file
     * @param where the same as faults tell it
     * @param isOptional whether a blank takes it away
     */
    public record Field(
            List<String> place,
            String where,
            Role role,
            Label label,
            String value,
            boolean isOptional,
            boolean isLong,
            List<String> choices) {
        public Field {
            place = List.copyOf(place);
            choices = List.copyOf(choices);
        }

        public String id() {
            return Places.id(place);
        }

        /** Whether one of the choices stands there, rather than words. */
        public boolean isChosen() {
            return role == Role.CHOICE || role == Role.SIDE;
        }
    }

    /** A place that faults are told at, and that of the field beside which they are shown. */
    public record Alias(String where, String field) {}

    /**
     * Something the source leaves open: words stand there, some of the choices, or what is told of how it is written.
     *
     * @param mayBeNone whether a list without items may stand there
     */
    public record Open(
            String key, Text what, boolean isText, boolean mayBeNone, List<String> choices, Optional<Label> how) {
        public Open {
            choices = List.copyOf(choices);
        }

        public String id() {
            return "open/" + key;
        }
    }

    /** A list that an item can be added to: its place, and what is added. */
    public record Adder(List<String> list, String kind) {
        public String id() {
            return Places.id(list);
        }
    }

    /** One item of a list, that can be moved and taken away. */
    public record Item(
            List<String> place,
            String title,
            String badge,
            List<Field> fields,
            List<Adder> adders,
            boolean isFirst,
            boolean isLast) {
        public Item {
            fields = List.copyOf(fields);
            adders = List.copyOf(adders);
        }

        public String id() {
            return Places.id(place);
        }
    }

    /** A section; its heading is the model's own, or a message key. */
    public record Group(
            String id,
            Optional<String> title,
            String titleKey,
            List<Field> fields,
            List<Item> items,
            List<Adder> adders) {
        public Group {
            fields = List.copyOf(fields);
            items = List.copyOf(items);
            adders = List.copyOf(adders);
        }
    }

    public Sheet {
        open = List.copyOf(open);
        groups = List.copyOf(groups);
        unshown = List.copyOf(unshown);
        aliases = List.copyOf(aliases);
    }

    /** All that can be typed, also by a form that was made while the file stood otherwise. */
    public Stream<Field> everyField() {
        return Stream.concat(fields(), unshown.stream());
    }

    public Stream<Field> fields() {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        group.fields().stream(), group.items().stream().flatMap(item -> item.fields().stream())));
    }

    /** The field beside which a fault is told: its own, the nearest around it, or the first of the piece it is about. */
    public Optional<Field> fieldAt(String where) {
        if (where.isEmpty()) {
            return Optional.empty();
        }
        var alias = aliases.stream().filter(each -> each.where().equals(where)).findFirst();
        if (alias.isPresent()) {
            return fieldAt(alias.get().field());
        }
        return fields().filter(field -> field.where().equals(where))
                .findFirst()
                .or(() -> fields().filter(field -> where.startsWith(field.where() + "."))
                        .max(Comparator.comparingInt(
                                (Field field) -> field.where().length())))
                .or(() -> fields().filter(field -> field.where().startsWith(where + "."))
                        .findFirst())
                .or(() -> fieldAt(where.substring(0, Math.max(0, where.lastIndexOf('.')))));
    }
}
