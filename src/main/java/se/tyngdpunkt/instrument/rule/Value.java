package se.tyngdpunkt.instrument.rule;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.tyngdpunkt.shared.number.Exact;

/**
 * How a number comes about, as plain data; a tree of these is all the arithmetic a model has. Every value is exact and
 * without a unit of its own. What the model leaves without an answer is {@link NotDefined}, never a guess.
 */
public sealed interface Value {

    static Value notDefined() {
        return new NotDefined();
    }

    /** The values it is made of, in the order of the file. */
    Stream<Value> inner();

    /** The conditions it asks. */
    default Stream<Condition> conditions() {
        return Stream.of();
    }

    record Fixed(Exact number) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }

    /** The answer to a field, or the result of a measure. */
    record Named(String name) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }

    /** The model says that there is no answer here. */
    record NotDefined() implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }

    /** Several values made into one. */
    record Joined(Joining how, List<Value> values) implements Value {
        public Joined {
            values = List.copyOf(values);
        }

        @Override
        public Stream<Value> inner() {
            return values.stream();
        }
    }

    /** A difference takes the rest from the first; a quotient divides the first by the rest and is not defined by zero. */
    enum Joining {
        SUM,
        DIFFERENCE,
        PRODUCT,
        QUOTIENT,
        LEAST,
        GREATEST
    }

    /** The value of the step that a number falls in. */
    record Steps(Value over, List<Step> steps, Value otherwise) implements Value {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public Stream<Value> inner() {
            return Stream.concat(Stream.of(over, otherwise), steps.stream().map(Step::value));
        }
    }

    record Step(Interval interval, Value value) {}

    /** A published table of points; what holds between two of them is declared. */
    record Table(Value over, NavigableMap<Exact, Exact> at, Between between) implements Value {
        public Table {
            at = Collections.unmodifiableNavigableMap(new TreeMap<>(at));
        }

        /** Outside its points nothing is known, between them what the model declares. */
        public Optional<Exact> read(Exact number) {
            var lower = at.floorEntry(number);
            var higher = at.ceilingEntry(number);
            if (lower == null || higher == null) {
                return Optional.empty();
            }
            if (lower.getKey().equals(number)) {
                return Optional.of(lower.getValue());
            }
            return switch (between) {
                case NOT_DEFINED -> Optional.empty();
                case LOWER -> Optional.of(lower.getValue());
                case HIGHER -> Optional.of(higher.getValue());
                case LINEAR -> {
                    var way = number.minus(lower.getKey())
                            .dividedBy(higher.getKey().minus(lower.getKey()));
                    yield Optional.of(
                            lower.getValue().plus(way.times(higher.getValue().minus(lower.getValue()))));
                }
            };
        }

        @Override
        public Stream<Value> inner() {
            return Stream.of(over);
        }
    }

    /** What a table says between two of its points; outside them it is never defined. */
    enum Between {
        NOT_DEFINED,
        LOWER,
        HIGHER,
        LINEAR
    }

    /** Each part of a number weighed by the tier it lies in, as income tax is; tiers are told by their upper ends. */
    record Tiers(Value over, List<Tier> tiers) implements Value {
        public Tiers {
            tiers = List.copyOf(tiers);
        }

        @Override
        public Stream<Value> inner() {
            return Stream.concat(Stream.of(over), tiers.stream().map(Tier::each));
        }
    }

    /** Up to and with that number; the last tier has no end. */
    record Tier(Bound upTo, Value each) {}

    /** By the answer to a choice. */
    record Choose(String by, SequencedMap<String, Value> values, Value otherwise) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.concat(values.values().stream(), Stream.of(otherwise));
        }
    }

    /** By the answers to two choices, such as kind and phase; a zero is a zero, an empty place is not defined. */
    record Matrix(
            String rows, String columns, SequencedMap<String, SequencedMap<String, Value>> values, Value otherwise)
            implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.concat(
                    values.values().stream().map(Map::values).flatMap(row -> row.stream()), Stream.of(otherwise));
        }
    }

    record When(Condition condition, Value then, Value otherwise) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of(then, otherwise);
        }

        @Override
        public Stream<Condition> conditions() {
            return Stream.of(condition);
        }
    }

    /** One number out of a list of rows, of persons or of units; {@code by} makes one of all rows with the same answer. */
    record Gathered(Gathering how, String list, Value each, Condition where, String by) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of(each);
        }

        @Override
        public Stream<Condition> conditions() {
            return Stream.of(where);
        }
    }

    /** The mean, the highest and the lowest of nothing are not defined; the total of nothing is 0. */
    enum Gathering {
        TOTAL,
        COUNT,
        MEAN,
        HIGHEST,
        LOWEST
    }

    /** Time from a day to the day of measurement, exact: whole units and the share of the next that has passed. */
    record Since(Span span, String date) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }

    enum Span {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** What holds from a day on; not defined before the first. */
    record Dated(List<FromDay> days) implements Value {
        public Dated {
            days = List.copyOf(days);
        }

        @Override
        public Stream<Value> inner() {
            return days.stream().map(FromDay::value);
        }
    }

    record FromDay(LocalDate from, Value value) {}

    /** The first of two that is defined; also what a blank counts as. */
    record Fallback(Value value, Value otherwise) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of(value, otherwise);
        }
    }

    record Rounded(Value value, int decimals, Way way) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of(value);
        }
    }

    enum Way {
        HALF_UP(RoundingMode.HALF_UP),
        HALF_EVEN(RoundingMode.HALF_EVEN),
        UP(RoundingMode.UP),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode mode;

        Way(RoundingMode mode) {
            this.mode = mode;
        }

        public Exact round(Exact number, int decimals) {
            return number.rounded(decimals, mode);
        }
    }

    /** What one part of the form adds to a measure. */
    record OfPart(String part, String measure) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }

    /** The norm of that key, or the measure's share of it. */
    record OfNorm(String norm, boolean share) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }

    /** A figure of the time before, of the same person or unit. */
    record Baseline(String name) implements Value {
        @Override
        public Stream<Value> inner() {
            return Stream.of();
        }
    }
}
