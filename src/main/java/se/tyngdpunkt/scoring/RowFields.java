package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.Takes;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.text.Week;

/** What a list asks of each row: the model's own fields, and what the program asks by itself. */
public final class RowFields {

    /** More rows than anybody has; the rest are passed over, with a sentence. */
    public static final int MOST_ROWS = 200;

    /** The largest number a row can have. */
    public static final int LARGEST_NUMBER = 99_999;

    /** A case's own label, which the program asks for by itself. */
    public static final Field LABEL = Field.plain(Part.Rows.LABEL, FieldType.TEXT, true);

    private static final Field ENDED = Field.plain(Part.Rows.ENDED, FieldType.YES_NO, false);
    private static final Interval NOT_NEGATIVE = new Interval(new Bound.At(Exact.ZERO, true), Bound.none());

    private RowFields() {}

    /** Whether a row of the part carries a case's label. */
    public static boolean isCase(Part part) {
        return part instanceof Part.Rows list && list.kind() == Part.Rows.Kind.CASES;
    }

    /** The fields of a part of level person that holds figures or rows, those with a reason followed by it; others have none. */
    public static List<Field> of(Part part) {
        return switch (part) {
            case Part.Figures figures -> figures.level() == Level.PERSON ? ofFigures(figures) : List.of();
            case Part.Rows list -> list.level() == Level.PERSON ? ofList(list) : List.of();
            case Part.Reductions reductions -> of(reductions, "");
            case Part.SelfRating _,
                    Part.WorkingTime _,
                    Part.CountedActivities _,
                    Part.RiskCounts _,
                    Part.FreeComment _ -> List.of();
        };
    }

    /** The fields of figures about anybody, those with a reason followed by it. */
    static List<Field> ofFigures(Part.Figures figures) {
        return withReasons(figures.fields());
    }

    /** What the manager of a unit is asked in a part about it. */
    public static List<Asked> askedOfUnit(Part.Figures figures) {
        return ofFigures(figures).stream()
                .map(field -> new Asked(AnswerField.figure(field.key()), field))
                .toList();
    }

    /** One field of figures or of a row, by its name in the form. */
    public record Asked(AnswerField name, Field field) {

        private static final int LONGEST_ANSWER = 60;

        /** The most characters that are kept of what is typed; longer text is no mistyped answer. */
        public int longest() {
            return field.type() == FieldType.TEXT && !isLabel() ? TypedAnswer.LONGEST_TEXT : LONGEST_ANSWER;
        }

        public boolean isLabel() {
            return name.kind() == AnswerField.Kind.ROW && field.equals(LABEL);
        }

        /** Also of a draft: what is no label may be the name of somebody. */
        public boolean mayBeKept(String text) {
            return !isLabel() || TypedAnswer.label(text) instanceof TypedAnswer.Read;
        }

        /** As it is kept: a week with its year, as of the day when it is written. */
        public String kept(String text, LocalDate day) {
            return field.type() == FieldType.WEEK
                    ? TypedAnswer.week(text, Optional.of(day))
                            .map(Week::toString)
                            .orElse(text)
                    : text;
        }
    }

    /** What a worker is asked in a part that holds figures, or in the rows of it that are typed; of other parts nothing. */
    public static List<Asked> asked(Part part, Map<String, String> typed) {
        var fields =
                of(part).stream().filter(field -> field.giver() == Giver.WORKER).toList();
        if (part instanceof Part.Figures) {
            return fields.stream()
                    .map(field -> new Asked(AnswerField.figure(field.key()), field))
                    .toList();
        }
        return typed(part, typed).keySet().stream()
                .flatMap(number -> fields.stream()
                        .map(field -> new Asked(AnswerField.row(part.key(), number, field.key()), field)))
                .toList();
    }

    /** The same of one row; how much a reduction takes is told in the unit of its reason. */
    static List<Field> of(Part part, Map<String, String> row) {
        return part instanceof Part.Reductions reductions
                ? of(reductions, row.getOrDefault(Part.Reductions.REASON, "").strip())
                : of(part);
    }

    /**
     * The rows of a list as typed, by their number; also those where everything is blank. Bounded: the first
     * {@value #MOST_ROWS} of them.
     */
    public static SortedMap<Integer, Map<String, String>> typed(Part part, Map<String, String> typed) {
        return first(all(part, typed));
    }

    static SortedMap<Integer, Map<String, String>> first(NavigableMap<Integer, Map<String, String>> rows) {
        var tooMany = rows.keySet().stream().skip(MOST_ROWS).findFirst();
        return Collections.unmodifiableSortedMap(
                tooMany.map(number -> rows.headMap(number, false)).orElse(rows));
    }

    public static boolean areTooMany(Part part, Map<String, String> typed) {
        return all(part, typed).size() > MOST_ROWS;
    }

    /** The fields that tell anything of a row, by the one whose list it is: that it has ended alone tells nothing of it. */
    static List<Field> telling(List<Field> fields) {
        var byWorker = fields.stream()
                .filter(field -> field.giver() == Giver.WORKER && !field.key().equals(Part.Rows.ENDED))
                .toList();
        return byWorker.isEmpty() ? fields : byWorker;
    }

    static boolean isThere(List<Field> telling, Map<String, String> row) {
        for (var field : telling) {
            if (!row.getOrDefault(field.key(), "").isBlank()) {
                return true;
            }
        }
        return false;
    }

    static NavigableMap<Integer, Map<String, String>> all(Part part, Map<String, String> typed) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        var ofPart = AnswerField.rows(part.key()).name() + ".";
        typed.forEach((name, text) -> {
            if (name.startsWith(ofPart)) {
                AnswerField.inRow(part.key(), name, ofPart.length())
                        .ifPresent(row -> rows.computeIfAbsent(row.number(), _ -> new HashMap<>())
                                .put(row.field(), text));
            }
        });
        return rows;
    }

    private static List<Field> ofList(Part.Rows list) {
        var fields = new ArrayList<Field>();
        if (isCase(list)) {
            fields.add(LABEL);
        }
        fields.addAll(withReasons(list.fields()));
        if (isCase(list)) {
            fields.add(ENDED);
        }
        return List.copyOf(fields);
    }

    private static List<Field> withReasons(List<Field> asked) {
        var fields = new ArrayList<Field>();
        for (var field : asked) {
            fields.add(field);
            if (field.needsReason()) {
                fields.add(like(
                        Field.plain(field.reasonKey(), FieldType.TEXT, false),
                        List.of(),
                        Interval.ALL,
                        field.giver(),
                        field.mayCarryOver()));
            }
        }
        return List.copyOf(fields);
    }

    private static List<Field> of(Part.Reductions reductions, String chosen) {
        var options = reductions.reasons().stream()
                .map(reason -> new Option(reason.key(), reason.label(), Value.notDefined()))
                .toList();
        var reason = chosen(reductions, chosen);
        var isShare = reason.filter(each -> each.takes() == Takes.SHARE).isPresent();
        var amountIsAsked = reason.filter(RowFields::asksForAmount).isPresent();
        return List.of(
                carried(Part.Reductions.REASON, FieldType.CHOICE, true, options, Interval.ALL),
                carried(Part.Reductions.FROM, FieldType.DATE, true, List.of(), Interval.ALL),
                carried(Part.Reductions.TO, FieldType.DATE, false, List.of(), Interval.ALL),
                carried(
                        Part.Reductions.AMOUNT,
                        isShare ? FieldType.PER_CENT : FieldType.NUMBER,
                        amountIsAsked,
                        List.of(),
                        NOT_NEGATIVE));
    }

    private static Optional<Part.Reason> chosen(Part.Reductions reductions, String key) {
        return reductions.reasons().stream()
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    private static boolean asksForAmount(Part.Reason reason) {
        return reason.value().equals(new Value.Named(Part.Reductions.AMOUNT));
    }

    /** A reduction goes on until it ends, also from one round to the next. */
    private static Field carried(String key, FieldType type, boolean required, List<Option> options, Interval allowed) {
        return like(Field.plain(key, type, required), options, allowed, Giver.WORKER, true);
    }

    private static Field like(Field plain, List<Option> options, Interval allowed, Giver giver, boolean mayCarryOver) {
        return new Field(
                plain.key(),
                plain.label(),
                plain.hint(),
                plain.type(),
                options,
                allowed,
                giver,
                plain.required(),
                plain.needsReason(),
                mayCarryOver,
                plain.citation());
    }
}
