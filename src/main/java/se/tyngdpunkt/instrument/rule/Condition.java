package se.tyngdpunkt.instrument.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that holds or does not, as plain data. Where it asks for an answer that is blank, it does not hold. */
public sealed interface Condition {

    static Condition always() {
        return new All(List.of());
    }

    default Stream<Condition> inner() {
        return Stream.of();
    }

    default Stream<Value> values() {
        return Stream.of();
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<Condition> inner() {
            return conditions.stream();
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<Condition> inner() {
            return conditions.stream();
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public Stream<Condition> inner() {
            return Stream.of(condition);
        }
    }

    /** The answer is one of the options, or one of {@code yes} and {@code no}. */
    record Chosen(String name, List<String> options) implements Condition {
        public Chosen {
            options = List.copyOf(options);
        }
    }

    record Compared(Value left, Relation relation, Value right) implements Condition {
        @Override
        public Stream<Value> values() {
            return Stream.of(left, right);
        }
    }

    /** To which side a limit belongs: {@code FROM} and {@code UP_TO} take it in, {@code ABOVE} and {@code BELOW} do not. */
    enum Relation {
        IS("is"),
        FROM("from"),
        ABOVE("above"),
        UP_TO("up-to"),
        BELOW("below");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        /** As it stands in the file. */
        public String word() {
            return word;
        }

        public static Optional<Relation> named(String word) {
            return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
        }

        /** Whether it holds of what {@code left.compareTo(right)} gives. */
        public boolean holds(int comparison) {
            return switch (this) {
                case IS -> comparison == 0;
                case FROM -> comparison >= 0;
                case ABOVE -> comparison > 0;
                case UP_TO -> comparison <= 0;
                case BELOW -> comparison < 0;
            };
        }
    }

    record Answered(String name) implements Condition {}

    /** The day of measurement lies from the one day to and with the other; a blank day sets no limit. */
    record Between(String from, String to) implements Condition {}

    /** It happened on the day of measurement or less than that long before; {@code firstDayToo} takes in the day just so long ago. */
    record Happened(String date, int number, Value.Span span, boolean firstDayToo) implements Condition {}

    record InBand(String bands, List<String> levels) implements Condition {
        public InBand {
            levels = List.copyOf(levels);
        }
    }

    /** The row stands so to that time limit, or to any of its list's where none is named. */
    record AtTimeLimit(String limit, List<TimeState> states) implements Condition {
        public AtTimeLimit {
            states = List.copyOf(states);
        }
    }

    /** That limit is not kept. */
    record Broken(String limit) implements Condition {}
}
