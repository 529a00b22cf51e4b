package se.tyngdpunkt.measurement.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Says what is wrong in each field together with the field's own name, so that the summary can be read alone. */
final class FormProblems {

    private FormProblems() {}

    static Problems of(List<AnswerProblem> problems, Instrument instrument, Map<String, String> typed, Words words) {
        return new Problems(problems.stream()
                .map(problem -> Problem.at(
                                problem.field().name(),
                                problem.messageKey(),
                                problem.arguments().stream()
                                        .map(argument -> AnswerSheet.figureIn(words.language(), argument))
                                        .toArray())
                        .named(labelOf(problem.field(), instrument, typed, words)))
                .toList());
    }

    static String labelOf(AnswerField field, Instrument instrument, Map<String, String> typed, Words words) {
        return instrument.parts().stream()
                .flatMap(part -> labels(part, typed, words))
                .filter(label -> label.field().equals(field.name()))
                .map(Label::words)
                .collect(Collectors.joining());
    }

    private record Label(String field, String words) {}

    private static Stream<Label> labels(Part part, Map<String, String> typed, Words words) {
        var language = words.language();
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream()
                        .map(scale -> new Label(
                                AnswerField.scale(scale.key()).name(),
                                scale.label().in(language)));
            case Part.WorkingTime time ->
                time.fields().stream()
                        .map(field -> new Label(
                                AnswerField.time(field.key()).name(),
                                field.label().in(language)));
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .map(row -> new Label(
                                AnswerField.count(row.key()).name(), row.label().in(language)));
            case Part.RiskCounts risks ->
                risks.rows().stream()
                        .map(row -> new Label(
                                AnswerField.risk(row.key()).name(), row.label().in(language)));
            case Part.Figures figures ->
                (figures.level() == Level.UNIT ? RowFields.askedOfUnit(figures) : RowFields.asked(figures, typed))
                        .stream()
                                .map(asked ->
                                        new Label(asked.name().name(), AnswerSheet.labelOf(asked.field(), words)));
            case Part.Rows _, Part.Reductions _ -> ofList(part, typed, words);
            case Part.FreeComment comment ->
                Stream.of(new Label(AnswerField.COMMENT.name(), comment.title().in(language)));
        };
    }

    /** Each field of a row with what the row is called: a case by its own label. */
    private static Stream<Label> ofList(Part part, Map<String, String> typed, Words words) {
        var rows = new HashMap<OptionalInt, String>();
        var numbers = List.copyOf(RowFields.typed(part, typed).keySet());
        numbers.forEach(number -> rows.put(
                OptionalInt.of(number),
                new AnswerSheet.Group(
                                RowFields.isCase(part),
                                number.toString(),
                                typed.getOrDefault(
                                        AnswerField.row(part.key(), number, Part.Rows.LABEL)
                                                .name(),
                                        ""),
                                1 + numbers.indexOf(number),
                                false,
                                List.of())
                        .in(words)));
        return Stream.concat(
                Stream.of(new Label(
                        AnswerField.rows(part.key()).name(), part.title().in(words.language()))),
                RowFields.asked(part, typed).stream()
                        .map(asked -> new Label(
                                asked.name().name(),
                                words.say(
                                        "measurement.row.field",
                                        rows.getOrDefault(asked.name().number(), ""),
                                        AnswerSheet.labelOf(asked.field(), words)))));
    }
}
