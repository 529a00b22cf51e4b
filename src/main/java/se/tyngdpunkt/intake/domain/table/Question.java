package se.tyngdpunkt.intake.domain.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;

/**
 * One question of a model that a column can answer.
 *
 * @param word the name of its field in the form; of a list without the number of the row
 * @param label what pages call it, the shorter title where it has one
 * @param names what a heading may call it
 * @param options of a question with answers to choose among
 * @param list the one that asks it of each row
 */
public record Question(
        String word, Text label, List<Text> names, Kind kind, List<Part.Option> options, Optional<Part> list) {

    private static final Map<String, Text> BY_ITSELF = Map.of(
            Part.Rows.LABEL, Text.ours("Ärendets nummer", "Case number"),
            Part.Rows.ENDED, Text.ours("Avslutat", "Ended"),
            Part.Reductions.REASON, Text.ours("Skäl", "Reason"),
            Part.Reductions.FROM, Text.ours("Från och med", "From"),
            Part.Reductions.TO, Text.ours("Till och med", "Until"),
            Part.Reductions.AMOUNT, Text.ours("Hur mycket", "How much"));

    /** What files call a case's number too. */
    private static final List<Text> CASE = List.of(
            Text.ours("Ärende", "Case"), Text.ours("Ärendenummer", "Case no"), Text.ours("Ärendenr", "Case id"));

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
        return EarlierRound.parts(model, round.privacy()).stream()
                .flatMap(part -> of(part, model.way().isScoredByLeader()))
                .toList();
    }

    private static Stream<Question> of(Part part, boolean byLeader) {
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream()
                        .map(scale -> new Question(
                                AnswerField.scale(scale.key()).name(),
                                scale.label(),
                                List.of(scale.label(), scale.question(), key(scale.key())),
                                Kind.CHOICE,
                                scale.options(),
                                Optional.empty()));
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
            case Part.Figures figures ->
                RowFields.of(figures).stream()
                        .filter(field -> isAsked(field, byLeader))
                        .map(field -> ofField(
                                AnswerField.figure(field.key()).name(), label(field, figures.fields()), field, null));
            case Part.Rows list ->
                RowFields.of(list).stream()
                        .filter(field -> isAsked(field, byLeader))
                        .map(field -> inList(list, field, list.fields()));
            case Part.Reductions list -> RowFields.of(list).stream().map(field -> inList(list, field, List.of()));
        };
    }

    /** What a leader answers is read where the model lets her score. */
    private static boolean isAsked(Part.Field field, boolean byLeader) {
        return field.giver() == Part.Giver.WORKER || (byLeader && field.giver() == Part.Giver.LEADER);
    }

    private static Question inList(Part list, Part.Field field, List<Part.Field> asked) {
        return ofField(AnswerField.rows(list.key()).name() + "." + field.key(), label(field, asked), field, list);
    }

    private static Question ofField(String word, Text label, Part.Field field, @Nullable Part list) {
        var kind =
                switch (field.type()) {
                    case CHOICE -> Kind.CHOICE;
                    case YES_NO -> Kind.YES_NO;
                    case WHOLE -> Kind.COUNT;
                    case PER_CENT -> Kind.PER_CENT;
                    case NUMBER, HOURS, DATE, WEEK, TEXT -> Kind.TEXT;
                };
        return new Question(
                word,
                label,
                Stream.concat(
                                Stream.of(label, key(field.key())),
                                field.equals(RowFields.LABEL) ? CASE.stream() : Stream.of())
                        .toList(),
                kind,
                field.type() == FieldType.CHOICE ? field.options() : List.of(),
                Optional.ofNullable(list));
    }

    /** What the program asks by itself has no words in the model. */
    private static Text label(Part.Field field, List<Part.Field> asked) {
        return asked.stream()
                .filter(one -> one.needsReason() && one.reasonKey().equals(field.key()))
                .map(one -> Text.ours(one.label().sv() + ", skäl", one.label().en() + ", reason"))
                .findFirst()
                .or(() -> Optional.ofNullable(BY_ITSELF.get(field.key()))
                        .filter(_ -> field.label().sv().isBlank()))
                .orElse(field.label());
    }

    private static Question plain(AnswerField field, Text label, Text shorter, String key, Kind kind) {
        var shown = shorter.sv().isBlank() ? label : shorter;
        return new Question(field.name(), shown, List.of(label, shorter, key(key)), kind, List.of(), Optional.empty());
    }

    private static Text key(String key) {
        return Text.ours(key, key);
    }

    /** Beside questions of other parts. */
    public Text fullLabel() {
        return list.map(part -> Text.ours(
                        part.title().sv() + ": " + label.sv(), part.title().en() + ": " + label.en()))
                .orElse(label);
    }

    /** The field that it answers in that row of its list; everywhere the same of what is no list's. */
    public String field(int row) {
        return list.map(part -> AnswerField.row(part.key(), row, word.substring(word.lastIndexOf('.') + 1))
                        .name())
                .orElse(word);
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
