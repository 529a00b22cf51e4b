package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.number.Exact;

/** Answers for reading: each part with its rows, the words of an option in the reader's language, blanks as blanks. */
public record AnswerSheet(List<Section> sections) {

    /** One part of the form. */
    public record Section(Text title, List<Row> rows) {}

    /**
     * One row.
     *
     * @param words the option's words, where the row is a scale and the option is known
     * @param value what stands there otherwise, empty if blank
     */
    public record Row(String field, Text label, Optional<Text> words, String value, Optional<Part.TimeUnit> unit) {

        public boolean isBlank() {
            return words.isEmpty() && value.isBlank();
        }

        /** The value as its reader writes it. */
        public String valueIn(Locale language) {
            return unit.isPresent() ? figureIn(language, value) : value;
        }
    }

    public AnswerSheet {
        sections = List.copyOf(sections);
    }

    /** A figure as its reader writes it, whichever way it was typed; anything that is none as it is. */
    static String figureIn(Locale language, String typed) {
        return Exact.parse(typed).map(figure -> figure.in(language)).orElse(typed);
    }

    public static AnswerSheet of(Instrument instrument, Map<String, String> typed) {
        return of(instrument, typed, _ -> true);
    }

    /** Only those parts of it. */
    public static AnswerSheet of(Instrument instrument, Map<String, String> typed, Predicate<Part> parts) {
        return new AnswerSheet(instrument.parts().stream()
                .filter(parts)
                .map(part -> new Section(part.title(), rows(part, typed)))
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
            case Part.Figures _, Part.Rows _, Part.Reductions _ -> List.of();
            case Part.FreeComment comment ->
                List.of(row(AnswerField.COMMENT, comment.title(), typed, Optional.empty()));
        };
    }

    private static Row scaleRow(Part.Scale scale, Map<String, String> typed) {
        var field = AnswerField.scale(scale.key());
        var value = typed.getOrDefault(field.name(), "");
        var words = scale.options().stream()
                .filter(option -> option.key().equals(value))
                .map(Part.Option::words)
                .findFirst();
        return new Row(field.name(), scale.label(), words, value, Optional.empty());
    }

    private static Row row(AnswerField field, Text label, Map<String, String> typed, Optional<Part.TimeUnit> unit) {
        return new Row(field.name(), label, Optional.empty(), typed.getOrDefault(field.name(), ""), unit);
    }
}
