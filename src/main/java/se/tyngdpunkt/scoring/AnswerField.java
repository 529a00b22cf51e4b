package se.tyngdpunkt.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;

/** One field of a model's form; its name ({@code scale.amount}, {@code count.row1}) is the same in HTML, JSON and the database. */
public record AnswerField(Kind kind, String key) {

    public enum Kind {
        SCALE("scale."),
        TIME("time."),
        COUNT("count."),
        RISK("risk."),
        FIGURE("figure."),
        ROW("row."),
        COMMENT("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final int MOST_DIGITS = 5;
    private static final int LONGEST_KEY = 60;

    public static final AnswerField COMMENT = new AnswerField(Kind.COMMENT, "comment");

    public static AnswerField scale(String key) {
        return new AnswerField(Kind.SCALE, key);
    }

    public static AnswerField time(String key) {
        return new AnswerField(Kind.TIME, key);
    }

    public static AnswerField count(String key) {
        return new AnswerField(Kind.COUNT, key);
    }

    public static AnswerField risk(String key) {
        return new AnswerField(Kind.RISK, key);
    }

    public static AnswerField figure(String key) {
        return new AnswerField(Kind.FIGURE, key);
    }

    /** One field of a row of a list; the number names the case, also from one round to the next. */
    public static AnswerField row(String part, int number, String field) {
        return new AnswerField(Kind.ROW, part + "." + number + "." + field);
    }

    /** A list itself: where it is told that something is wrong with it as a whole. */
    public static AnswerField rows(String part) {
        return new AnswerField(Kind.ROW, part);
    }

    /** Every field of a model that a worker answers, in the order of its form; of lists, none of their rows. */
    public static List<AnswerField> of(Instrument instrument) {
        return of(instrument, Map.of());
    }

    /** The same with those of the rows that are typed, also the blank ones. */
    public static List<AnswerField> of(Instrument instrument, Map<String, String> typed) {
        var fields = new ArrayList<AnswerField>();
        instrument.parts().forEach(part -> fields.addAll(of(part, typed)));
        return List.copyOf(fields);
    }

    public static List<AnswerField> of(Part part, Map<String, String> typed) {
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream().map(scale -> scale(scale.key())).toList();
            case Part.WorkingTime time ->
                time.fields().stream().map(field -> time(field.key())).toList();
            case Part.CountedActivities counted ->
                counted.rows().stream().map(row -> count(row.key())).toList();
            case Part.RiskCounts risks ->
                risks.rows().stream().map(row -> risk(row.key())).toList();
            case Part.FreeComment _ -> List.of(COMMENT);
            case Part.Figures _, Part.Rows _, Part.Reductions _ ->
                RowFields.asked(part, typed).stream().map(RowFields.Asked::name).toList();
        };
    }

    /** Which field of which row a name stands for; nothing for the names of other fields. */
    public static Optional<InRow> inRow(String name) {
        int before = name.startsWith(Kind.ROW.prefix) ? name.indexOf('.', Kind.ROW.prefix.length()) : -1;
        if (before < 0) {
            return Optional.empty();
        }
        var part = name.substring(Kind.ROW.prefix.length(), before);
        return isKey(part) ? inRow(part, name, before + 1) : Optional.empty();
    }

    /** The same of a name that is known to be of that part; the row's number begins at that place of it. */
    static Optional<InRow> inRow(String part, String name, int number) {
        int after = name.indexOf('.', number);
        var field = name.substring(after + 1);
        return after > 0 && field.length() <= LONGEST_KEY && isKey(field) && isNumber(name, number, after)
                ? Optional.of(new InRow(part, Integer.parseInt(name, number, after, 10), field))
                : Optional.empty();
    }

    private static boolean isKey(String text) {
        for (int place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (sign != '-' && !isDigit(sign) && (sign < 'a' || sign > 'z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int place = from; place < to; place++) {
            if (!isDigit(text.charAt(place))) {
                return false;
            }
        }
        return to > from && to - from <= MOST_DIGITS && text.charAt(from) != '0';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** One field of one row of a list. */
    public record InRow(String part, int number, String field) {

        /** The row itself, the same in every round. */
        public String row() {
            return part + "." + number;
        }

        /** Whether the row says here that its case has ended. */
        public boolean saysEnded(String text) {
            return field.equals(Part.Rows.ENDED) && text.strip().equals(TypedAnswer.YES);
        }
    }

    /** Of which row it is, where it is of one. */
    public OptionalInt number() {
        return inRow(name()).stream().mapToInt(InRow::number).findFirst();
    }

    /** Whether it is a field of that part. */
    public boolean isOf(Part part) {
        return kind == Kind.ROW
                ? key.equals(part.key()) || key.startsWith(part.key() + ".")
                : of(part, Map.of()).contains(this);
    }

    public String name() {
        return kind.prefix + key;
    }
}
