package se.tyngdpunkt.measurement.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.text.Week;
import se.tyngdpunkt.shell.Words;

/** Answers for reading: each part with its rows, the words of an option in the reader's language, blanks as blanks. */
public record AnswerSheet(List<Section> sections) {

    /** One part of the form; a list has a group for each of its rows. */
    public record Section(Part part, Text title, List<Row> rows, List<Group> groups) {

        public boolean isList() {
            return part instanceof Part.Rows || part instanceof Part.Reductions;
        }
    }

    /**
     * One row of a list with its answers.
     *
     * @param number its number, which names the case
     * @param place its place among those of the list, from 1
     */
    public record Group(boolean isCase, String number, String label, int place, boolean hasEnded, List<Row> rows) {

        /** The row as one cell of a table: what it is called, and what is answered in it. */
        public String inOneLine(Words words) {
            var told = inside().stream()
                    .filter(row -> !row.isBlank())
                    .map(row -> row.valueIn(words))
                    .collect(Collectors.joining(", "));
            var ended = hasEnded ? " (" + words.say("measurement.row.ended") + ")" : "";
            return in(words) + ended + (told.isEmpty() ? "" : ": " + told);
        }

        /** The answers, without what its name says already. */
        public List<Row> inside() {
            return rows.stream().filter(row -> !isCase || !row.isName()).toList();
        }

        /** What it is called: the case's own label, or its place. */
        public String in(Words words) {
            return !isCase
                    ? words.say("measurement.row.other", place)
                    : label.isBlank()
                            ? words.say("measurement.row.new-case")
                            : words.say("measurement.row.case", label);
        }
    }

    /**
     * One row.
     *
     * @param words the option's words, where the row is a choice and the option is known
     * @param value what stands there otherwise, empty if blank
     * @param asked the field of figures or of a list that it answers
     */
    public record Row(
            String field,
            Text label,
            Optional<Text> words,
            String value,
            Optional<Part.TimeUnit> unit,
            Optional<Field> asked) {

        /** The program's own: what a case is called, and whether it has ended. */
        boolean isName() {
            return asked.filter(field -> field.label().isBlank()
                            && (field.key().equals(Part.Rows.LABEL)
                                    || field.key().equals(Part.Rows.ENDED)))
                    .isPresent();
        }

        public boolean isBlank() {
            return words.isEmpty() && value.isBlank();
        }

        public String labelIn(Words reader) {
            return asked.map(each -> labelOf(each, reader)).orElseGet(() -> label.in(reader.language()));
        }

        /** The value as its reader writes it. */
        public String valueIn(Words reader) {
            return words.map(text -> text.in(reader.language()))
                    .orElseGet(() -> asked.map(each -> shown(each.type(), value, reader))
                            .orElseGet(() -> unit.isPresent() ? figureIn(reader.language(), value) : value));
        }

        /** The same field, unanswered. */
        public Row blank() {
            return new Row(field, label, Optional.empty(), "", unit, asked);
        }
    }

    public AnswerSheet {
        sections = List.copyOf(sections);
    }

    /** A figure as its reader writes it, whichever way it was typed; anything that is none as it is. */
    static String figureIn(Locale language, String typed) {
        return Exact.parse(typed).map(figure -> figure.in(language)).orElse(typed);
    }

    /** What a field is called; what the program asks by itself has words of its own. */
    public static String labelOf(Field field, Words words) {
        return field.label().isBlank()
                ? words.say("measurement.row." + (field.isReason() ? "why" : field.key()))
                : field.label().in(words.language());
    }

    /** The same of a field whose options have words. */
    public static String shown(Field field, String typed, Words words) {
        return optionOf(field.options(), typed)
                .map(option -> option.in(words.language()))
                .orElseGet(() -> shown(field.type(), typed, words));
    }

    /** A typed answer as its reader writes it; anything that cannot be read as it is. */
    static String shown(FieldType type, String typed, Words words) {
        return switch (type) {
            case NUMBER, WHOLE, PER_CENT, HOURS -> figureIn(words.language(), typed);
            case WEEK ->
                Week.parse(typed)
                        .map(week -> words.say("measurement.week", Integer.toString(week.year()), week.number()))
                        .orElse(typed);
            case DATE -> date(typed).map(words::date).orElse(typed);
            case YES_NO -> typed.equals("yes") || typed.equals("no") ? words.say("measurement.answer." + typed) : typed;
            case CHOICE, TEXT -> typed;
        };
    }

    public static AnswerSheet of(Instrument instrument, Map<String, String> typed) {
        return of(instrument, typed, _ -> true);
    }

    /** Only those parts of it. */
    public static AnswerSheet of(Instrument instrument, Map<String, String> typed, Predicate<Part> parts) {
        return new AnswerSheet(instrument.partsOf(Level.PERSON).stream()
                .filter(parts)
                .map(part -> new Section(part, part.title(), rows(part, typed), groups(part, typed)))
                .toList());
    }

    /** What the manager of a unit has reported of it. */
    public static AnswerSheet ofUnit(Instrument instrument, Map<String, String> typed) {
        return new AnswerSheet(instrument.unitFigures().stream()
                .map(part -> new Section(
                        part,
                        part.title(),
                        RowFields.askedOfUnit(part).stream()
                                .map(asked -> asked(asked.name(), asked.field(), typed))
                                .toList(),
                        List.of()))
                .toList());
    }

    private static List<Row> rows(Part part, Map<String, String> typed) {
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream().map(scale -> scaleRow(scale, typed)).toList();
            case Part.WorkingTime time ->
                time.fields().stream()
                        .map(field ->
                                row(AnswerField.time(field.key()), field.label(), typed, Optional.of(field.unit())))
                        .toList();
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .map(row -> row(AnswerField.count(row.key()), row.label(), typed, Optional.empty()))
                        .toList();
            case Part.RiskCounts risks ->
                risks.rows().stream()
                        .map(row -> row(AnswerField.risk(row.key()), row.label(), typed, Optional.empty()))
                        .toList();
            case Part.Figures figures ->
                workers(figures)
                        .map(field -> asked(AnswerField.figure(field.key()), field, typed))
                        .toList();
            case Part.FreeComment comment ->
                List.of(row(AnswerField.COMMENT, comment.title(), typed, Optional.empty()));
            case Part.Rows _, Part.Reductions _ -> List.of();
        };
    }

    /** Rows of a list; of figures there are none. */
    private static List<Group> groups(Part part, Map<String, String> typed) {
        var groups = new ArrayList<Group>();
        RowFields.typed(part, typed).forEach((number, row) -> {
            if (row.values().stream().anyMatch(text -> !text.isBlank())) {
                groups.add(new Group(
                        RowFields.isCase(part),
                        number.toString(),
                        row.getOrDefault(Part.Rows.LABEL, ""),
                        groups.size() + 1,
                        RowFields.isCase(part)
                                && !row.getOrDefault(Part.Rows.ENDED, "").isBlank(),
                        workers(part)
                                .map(field -> asked(AnswerField.row(part.key(), number, field.key()), field, typed))
                                .toList()));
            }
        });
        return groups;
    }

    private static Stream<Field> workers(Part part) {
        return RowFields.of(part).stream().filter(field -> field.giver() == Giver.WORKER);
    }

    private static Row asked(AnswerField name, Field field, Map<String, String> typed) {
        var value = typed.getOrDefault(name.name(), "");
        return new Row(
                name.name(),
                field.label(),
                optionOf(field.options(), value),
                value,
                switch (field.type()) {
                    case PER_CENT -> Optional.of(Part.TimeUnit.PER_CENT);
                    case HOURS -> Optional.of(Part.TimeUnit.HOURS);
                    default -> Optional.empty();
                },
                Optional.of(field));
    }

    private static Row scaleRow(Part.Scale scale, Map<String, String> typed) {
        var field = AnswerField.scale(scale.key());
        var value = typed.getOrDefault(field.name(), "");
        return new Row(
                field.name(),
                scale.label(),
                optionOf(scale.options(), value),
                value,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Text> optionOf(List<Part.Option> options, String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Part.Option::words)
                .findFirst();
    }

    private static Row row(AnswerField field, Text label, Map<String, String> typed, Optional<Part.TimeUnit> unit) {
        return new Row(
                field.name(), label, Optional.empty(), typed.getOrDefault(field.name(), ""), unit, Optional.empty());
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
