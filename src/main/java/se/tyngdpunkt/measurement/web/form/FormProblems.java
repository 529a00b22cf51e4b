package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Says what is wrong in each field together with the field's own name, so that the summary can be read alone. */
final class FormProblems {

    private FormProblems() {}

    static Problems of(List<AnswerProblem> problems, Instrument instrument, Words words) {
        return new Problems(problems.stream()
                .map(problem -> Problem.at(
                                problem.field().name(),
                                problem.messageKey(),
                                problem.arguments().toArray())
                        .named(labelOf(problem.field(), instrument, words)))
                .toList());
    }

    static String labelOf(AnswerField field, Instrument instrument, Words words) {
        return instrument.parts().stream()
                .flatMap(part -> labels(part, words))
                .filter(label -> label.field().equals(field.name()))
                .map(Label::words)
                .collect(Collectors.joining());
    }

    private record Label(String field, String words) {}

    private static Stream<Label> labels(Part part, Words words) {
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
            case Part.Figures _, Part.Rows _, Part.Reductions _ -> Stream.of();
            case Part.FreeComment comment ->
                Stream.of(new Label(AnswerField.COMMENT.name(), comment.title().in(language)));
        };
    }
}
