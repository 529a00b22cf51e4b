package se.tyngdpunkt.intake.domain.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.scoring.AnswerField;

/**
 * One question of a model that a column can answer.
 *
 * @param label what pages call it, the shorter title where it has one
 * @param names what a heading may call it
 * @param options of a question with answers to choose among
 */
public record Question(AnswerField field, Text label, List<Text> names, Kind kind, List<Part.Option> options) {

    /** How its cells are read. */
    public enum Kind {
        CHOICE,
        YES_NO,
        COUNT,
        PER_CENT,
        TEXT
    }

    public Question {
        names = List.copyOf(names);
        options = List.copyOf(options);
    }

    /** Those of a round, in the order of the form. */
    public static List<Question> of(EarlierRound round) {
        var model = round.instrument().instrument();
        var asked = EarlierRound.fields(model, round.privacy());
        return all(model).filter(question -> asked.contains(question.field())).toList();
    }

    private static Stream<Question> all(Instrument model) {
        return model.parts().stream().flatMap(part -> switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream()
                        .map(scale -> new Question(
                                AnswerField.scale(scale.key()),
                                scale.label(),
                                List.of(scale.label(), scale.question(), key(scale.key())),
                                Kind.CHOICE,
                                scale.options()));
            case Part.WorkingTime time ->
                time.fields().stream()
                        .map(field -> plain(
                                AnswerField.time(field.key()),
                                field.label(),
                                Text.NONE,
                                field.key(),
                                field.unit() == TimeUnit.PER_CENT ? Kind.PER_CENT : Kind.TEXT));
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .map(row -> plain(
                                AnswerField.count(row.key()), row.label(), row.shortLabel(), row.key(), Kind.COUNT));
            case Part.RiskCounts risks ->
                risks.rows().stream()
                        .map(row -> plain(
                                AnswerField.risk(row.key()), row.label(), row.shortLabel(), row.key(), Kind.COUNT));
            case Part.FreeComment comment ->
                Stream.of(plain(AnswerField.COMMENT, comment.title(), Text.NONE, comment.key(), Kind.TEXT));
            case Part.Figures figures -> figures.fields().stream().flatMap(Question::ofFigure);
            case Part.Rows _, Part.Reductions _ -> Stream.of();
        });
    }

    private static Stream<Question> ofFigure(Part.Field field) {
        var kind =
                switch (field.type()) {
                    case CHOICE -> Kind.CHOICE;
                    case YES_NO -> Kind.YES_NO;
                    case WHOLE -> Kind.COUNT;
                    case PER_CENT -> Kind.PER_CENT;
                    case NUMBER, HOURS, DATE, WEEK, TEXT -> Kind.TEXT;
                };
        var answer = new Question(
                AnswerField.figure(field.key()),
                field.label(),
                List.of(field.label(), key(field.key())),
                kind,
                field.type() == FieldType.CHOICE ? field.options() : List.of());
        if (!field.needsReason()) {
            return Stream.of(answer);
        }
        var reason = Text.ours(field.label().sv() + ", skäl", field.label().en() + ", reason");
        return Stream.of(
                answer, plain(AnswerField.figure(field.reasonKey()), reason, Text.NONE, field.reasonKey(), Kind.TEXT));
    }

    private static Question plain(AnswerField field, Text label, Text shorter, String key, Kind kind) {
        var shown = shorter.sv().isBlank() ? label : shorter;
        return new Question(field, shown, List.of(label, shorter, key(key)), kind, List.of());
    }

    private static Text key(String key) {
        return Text.ours(key, key);
    }

    public String word() {
        return field.name();
    }

    /** What a heading may be, as the keys of headings are written. */
    public Set<String> headings() {
        return names.stream()
                .flatMap(name -> Stream.of(name.sv(), name.en()))
                .filter(name -> !name.isBlank())
                .map(Headings::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every heading that any of them may have. */
    public static Set<String> headings(List<Question> all) {
        return all.stream().flatMap(question -> question.headings().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The same without those that no column answers. */
    public static List<Question> unanswered(List<Question> all, Collection<String> answered) {
        return all.stream()
                .filter(question -> !answered.contains(question.word()))
                .toList();
    }
}
