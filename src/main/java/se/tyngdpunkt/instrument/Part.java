package se.tyngdpunkt.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/** A section of the form, in the model's own order; {@code required} says whether a blank may be submitted. */
public sealed interface Part {

    String key();

    Text title();

    Text hint();

    boolean required();

    /** Who is described: a person answers for herself, the manager of a unit for the unit. */
    default Level level() {
        return Level.PERSON;
    }

    /** How it is felt: scales with words, never numbers, and so never averaged (FFS 2.1, STEG 1). */
    record SelfRating(String key, Text title, Text hint, boolean required, List<Scale> scales) implements Part {
        public SelfRating {
            scales = List.copyOf(scales);
        }
    }

    /** One question with its options in the source's order. */
    record Scale(String key, Text label, Text question, Direction direction, List<Option> options, String citation) {
        public Scale {
            options = List.copyOf(options);
        }
    }

    /** One answer to choose; {@code value} is not defined where the source gives words only, and then nothing can average it. */
    record Option(String key, Text words, Value value) {}

    /** Which end of a scale is the good one. */
    enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        MIDDLE_IS_BEST
    }

    /** Net working time in the window; never the cause of an absence, which would be health data. */
    record WorkingTime(String key, Text title, Text hint, boolean required, List<TimeField> fields) implements Part {
        public WorkingTime {
            fields = List.copyOf(fields);
        }
    }

    record TimeField(String key, Text label, Text hint, TimeUnit unit, String citation) {}

    /** What a working-time figure counts, and the largest that makes sense in a reference window. */
    enum TimeUnit {
        PER_CENT(100),
        HOURS(400);

        private final int largest;

        TimeUnit(int largest) {
            this.largest = largest;
        }

        public int largest() {
            return largest;
        }
    }

    /** Activities that are counted and weighed; the sum is Σ count × weight (FFS 2.2, STEG 2). */
    record CountedActivities(String key, Text title, Text hint, boolean required, List<ActivityRow> rows)
            implements Part {
        public CountedActivities {
            rows = List.copyOf(rows);
        }
    }

    /** One activity: its number in the source, its title word for word, and by measure what one of its count weighs. */
    record ActivityRow(
            String key,
            int number,
            Text label,
            Map<String, Value> weights,
            Window window,
            Help help,
            Text shortLabel,
            String citation) {
        public ActivityRow {
            weights = Map.copyOf(weights);
        }

        /** The weight where the row has one and it is a number. */
        public Optional<Exact> weight() {
            return weights.size() == 1 && weights.values().iterator().next() instanceof Value.Fixed(var number)
                    ? Optional.of(number)
                    : Optional.empty();
        }

        /** The weight as its reader writes it; nothing where it is no plain number. */
        public String weightIn(Locale language) {
            return weight().map(weight -> weight.in(language)).orElse("");
        }

        /** What happened within the window starts from blank each time; a stock may be taken over from last time. */
        public boolean mayCarryOver() {
            return window == Window.STOCK;
        }
    }

    /** Whether a row counts what is going on at the date, or what happened within the reference window. */
    enum Window {
        STOCK,
        WITHIN_WINDOW
    }

    /** What a row means, so that two people count alike. */
    record Help(Text definition, Text includes, Text excludes, Text example) {}

    /** Unweighted counts of what may go wrong, with a sum of their own that never joins the points (FFS 2.2, RISKER). */
    record RiskCounts(String key, Text title, Text hint, boolean required, List<RiskRow> rows) implements Part {
        public RiskCounts {
            rows = List.copyOf(rows);
        }
    }

    record RiskRow(String key, int number, Text label, Help help, Text shortLabel, String citation) {}

    /** One short free text, seen by the pair only; {@code maxLength} in characters. */
    record FreeComment(String key, Text title, Text hint, boolean required, int maxLength) implements Part {}

    /** Answers that are not counted or felt: background, duties, what lags behind, a unit's own figures. */
    record Figures(String key, Text title, Text hint, boolean required, Level level, List<Field> fields)
            implements Part {
        public Figures {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Any number of rows with the same fields: cases, events, further posts. By measure what one row weighs; a row that
     * {@code counted} does not hold of weighs nothing.
     */
    record Rows(
            String key,
            Text title,
            Text hint,
            boolean required,
            Kind kind,
            Level level,
            List<Field> fields,
            Map<String, Value> weights,
            Condition counted,
            List<TimeLimit> timeLimits)
            implements Part {
        public static final String LABEL = "label";

        /** A row that says so weighs nothing and is not carried over: its case has ended. */
        public static final String ENDED = "ended";

        public Rows {
            fields = List.copyOf(fields);
            weights = Map.copyOf(weights);
            timeLimits = List.copyOf(timeLimits);
        }

        /** The answer that says of what kind a row is: the first choice that the worker makes of it. */
        public Optional<Field> kindOfRow() {
            return fields.stream()
                    .filter(field -> field.type() == FieldType.CHOICE && field.giver() == Giver.WORKER)
                    .findFirst();
        }

        /** What a row is asked by name; a case has a label too. */
        public Set<String> fieldKeys() {
            var keys = new HashSet<String>();
            fields.forEach(field -> keys.add(field.key()));
            if (kind == Kind.CASES) {
                keys.add(LABEL);
            }
            return keys;
        }

        /** Rows of a case list carry a label and may follow from one round to the next. */
        public enum Kind {
            CASES,
            OTHER
        }
    }

    /**
     * How long a row that {@code when} holds of may take, counted from the answer to {@code from}; its last day is the day
     * so long after, and from {@code warnDays} days before it the row is told of as expiring.
     */
    record TimeLimit(
            String key,
            Text title,
            Condition when,
            String from,
            int number,
            Value.Span span,
            int warnDays,
            String citation) {}

    /** What lowers a norm for a time; the answers name a reason, from when and until when. */
    record Reductions(String key, Text title, Text hint, boolean required, List<Reason> reasons) implements Part {

        public static final String REASON = "reason";
        public static final String FROM = "from";
        public static final String TO = "to";
        public static final String AMOUNT = "amount";
        public static final Set<String> FIELDS = Set.of(REASON, FROM, TO, AMOUNT);

        public Reductions {
            reasons = List.copyOf(reasons);
        }
    }

    /** Takes a share of the norm or an amount in its unit; {@code lastsMonths} ends it by itself, 0 never. */
    record Reason(String key, Text label, Takes takes, Value value, int lastsMonths, String citation) {}

    /** Of what a reduction is told; a share is of the norm before any reduction. */
    enum Takes {
        SHARE,
        AMOUNT
    }

    /** One answer of any type; numbers lie within {@code allowed}. */
    record Field(
            String key,
            Text label,
            Text hint,
            FieldType type,
            List<Option> options,
            Interval allowed,
            Giver giver,
            boolean required,
            boolean needsReason,
            boolean mayCarryOver,
            String citation) {

        private static final String REASON = "-reason";

        public Field {
            options = List.copyOf(options);
        }

        /** A field without words, for what the program itself must know of a row. */
        public static Field plain(String key, FieldType type, boolean required) {
            return new Field(
                    key, Text.NONE, Text.NONE, type, List.of(), Interval.ALL, Giver.WORKER, required, false, false, "");
        }

        public boolean isWhole() {
            return type == FieldType.WHOLE;
        }

        /** Under which name the reason for the answer is written. */
        public String reasonKey() {
            return key + REASON;
        }

        /** Whether it is the reason for the answer to another field. */
        public boolean isReason() {
            return key.endsWith(REASON);
        }
    }

    /** Per cent are typed as 80 and reckoned as 0.8; a week stands for its Monday, so that no day need be told. */
    enum FieldType {
        NUMBER,
        WHOLE,
        PER_CENT,
        HOURS,
        DATE,
        WEEK,
        CHOICE,
        YES_NO,
        TEXT
    }

    /** Who gives the answer; what the leader gives is her scoring by the written key. */
    enum Giver {
        WORKER,
        LEADER,
        MANAGER
    }
}
