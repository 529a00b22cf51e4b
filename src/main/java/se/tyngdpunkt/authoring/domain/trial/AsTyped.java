package se.tyngdpunkt.authoring.domain.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;

/** Answers of a file as they would be typed: per cent as 80, yes as yes, and what a form has no way of writing as it stands. */
final class AsTyped {

    private final Map<String, String> typed;

    private AsTyped(Map<String, String> typed) {
        this.typed = typed;
    }

    static void unit(Instrument instrument, Tree about, Map<String, String> typed) {
        var here = new AsTyped(typed);
        for (var part : instrument.unitFigures()) {
            AnswersTree.at(about, List.of(part.key())).ifPresent(answers -> RowFields.askedOfUnit(part)
                    .forEach(asked -> here.take(
                            asked.name(),
                            answers,
                            asked.field().key(),
                            asked.field().type())));
        }
    }

    static void person(Instrument instrument, Tree about, Map<String, String> typed) {
        var here = new AsTyped(typed);
        for (var part : instrument.partsOf(Level.PERSON)) {
            AnswersTree.at(about, List.of(part.key())).ifPresent(answers -> here.take(part, answers));
        }
    }

    private void take(Part part, Tree answers) {
        switch (part) {
            case Part.SelfRating felt ->
                felt.scales()
                        .forEach(scale -> take(AnswerField.scale(scale.key()), answers, scale.key(), FieldType.CHOICE));
            case Part.WorkingTime time ->
                time.fields()
                        .forEach(
                                field -> take(AnswerField.time(field.key()), answers, field.key(), FieldType.PER_CENT));
            case Part.CountedActivities counted ->
                counted.rows().forEach(row -> take(AnswerField.count(row.key()), answers, row.key(), FieldType.WHOLE));
            case Part.RiskCounts risks ->
                risks.rows().forEach(row -> take(AnswerField.risk(row.key()), answers, row.key(), FieldType.WHOLE));
            case Part.Figures figures ->
                RowFields.of(figures)
                        .forEach(field -> take(AnswerField.figure(field.key()), answers, field.key(), field.type()));
            case Part.Rows _, Part.Reductions _ -> rows(part, answers);
            case Part.FreeComment _ ->
                word(answers, List.of()).ifPresent(text -> typed.put(AnswerField.COMMENT.name(), text));
        }
    }

    private void rows(Part part, Tree answers) {
        int number = 0;
        for (var row : AnswersTree.items(answers, List.of())) {
            number++;
            for (var field : RowFields.of(part)) {
                var isShare = part instanceof Part.Reductions reductions
                        && field.key().equals(Part.Reductions.AMOUNT)
                        && takesShare(reductions, row);
                take(
                        AnswerField.row(part.key(), number, field.key()),
                        row,
                        field.key(),
                        isShare ? FieldType.PER_CENT : field.type());
                if (isShare) {
                    typed.computeIfPresent(
                            AnswerField.row(part.key(), number, field.key()).name(),
                            (_, text) -> word(row, List.of(field.key()))
                                    .flatMap(FileNumber::parse)
                                    .map(share -> share.times(100).toString())
                                    .orElse(text));
                }
            }
        }
    }

    private static boolean takesShare(Part.Reductions reductions, Tree row) {
        var reason = word(row, List.of(Part.Reductions.REASON)).orElse("");
        return reductions.reasons().stream()
                .anyMatch(each -> each.key().equals(reason) && each.takes() == Part.Takes.SHARE);
    }

    private void take(AnswerField field, Tree answers, String key, FieldType type) {
        word(answers, List.of(key)).ifPresent(text -> typed.put(field.name(), as(type, text)));
    }

    private static String as(FieldType type, String text) {
        return switch (type) {
            case PER_CENT -> text.replaceFirst("\\s*%$", "");
            case YES_NO -> text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
            case NUMBER, WHOLE, HOURS, DATE, WEEK, CHOICE, TEXT -> text;
        };
    }

    private static Optional<String> word(Tree answers, List<String> place) {
        return AnswersTree.at(answers, place)
                .filter(Scalar.class::isInstance)
                .map(scalar -> ((Scalar) scalar).text().strip())
                .filter(text -> !text.isEmpty());
    }
}
