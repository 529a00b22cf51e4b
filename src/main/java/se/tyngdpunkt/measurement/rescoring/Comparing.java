package se.tyngdpunkt.measurement.rescoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.scoring.AnswerField;

/** What two models have in common, so that the same answers can be worked out by both. */
public record Comparing(Instrument older, Instrument newer) {

    /** Whether answers to the older can be worked out by the newer: it is the same model, or asks nothing more. */
    public boolean fits() {
        return newer.fitsTheForm()
                && main(older).isPresent()
                && main(newer).isPresent()
                && (older.key().equals(newer.key()) || asksNothingMore());
    }

    /** Whether the newer asks for nothing that the older does not ask for too. */
    public boolean asksNothingMore() {
        return fields(older).containsAll(fields(newer));
    }

    /** What a person's result is told by. */
    public static Optional<Measure> main(Instrument instrument) {
        return instrument.calculation().measures().stream()
                .filter(measure -> measure.level() == Calculation.Level.PERSON && instrument.weighsIn(measure))
                .findFirst();
    }

    /** The keys of the levels that both judge by, the lightest first; empty where they do not judge alike. */
    public List<String> levels() {
        var before = levels(older);
        return before.equals(levels(newer)) ? before : List.of();
    }

    private static List<String> levels(Instrument instrument) {
        return instrument.mainBands().stream()
                .limit(1)
                .flatMap(bands -> bands.levels().stream())
                .filter(Band::isDefined)
                .sorted((one, other) -> Interval.BY_LOWER.compare(one.interval(), other.interval()))
                .map(Band::key)
                .toList();
    }

    /** What adds to either's sum, by its key, with its title: activities, what everybody carries, and lists by kind of row. */
    public SequencedMap<String, Text> rows() {
        var rows = new LinkedHashMap<String, Text>();
        Stream.of(newer, older).forEach(model -> main(model).ifPresent(main -> {
            model.parts().forEach(part -> {
                switch (part) {
                    case Part.CountedActivities counted ->
                        counted.rows().stream()
                                .filter(row -> row.weights().containsKey(main.key()))
                                .forEach(row -> rows.putIfAbsent(row.key(), row.shortLabel()));
                    case Part.Rows list
                    when list.weights().containsKey(main.key()) ->
                        kind(list.key())
                                .ifPresentOrElse(
                                        _ -> options(list)
                                                .forEach(option -> rows.putIfAbsent(
                                                        key(list.key(), option.key()), option.words())),
                                        () -> rows.putIfAbsent(list.key(), list.title()));
                    case Part _ -> {}
                }
            });
            main.fixed().forEach(term -> rows.putIfAbsent(term.key(), term.label()));
        }));
        return Collections.unmodifiableSequencedMap(rows);
    }

    /** The field that tells what kind of row it is: the first choice that the worker must make in both models. */
    public Optional<String> kind(String list) {
        return kind(older, list)
                .filter(field -> kind(newer, list).filter(field::equals).isPresent());
    }

    private static Optional<String> kind(Instrument instrument, String list) {
        return instrument.part(list).stream()
                .filter(Part.Rows.class::isInstance)
                .flatMap(part -> ((Part.Rows) part).fields().stream())
                .filter(field ->
                        field.type() == Part.FieldType.CHOICE && field.giver() == Part.Giver.WORKER && field.required())
                .map(Part.Field::key)
                .findFirst();
    }

    private List<Part.Option> options(Part.Rows list) {
        var field = kind(list.key());
        return list.fields().stream()
                .filter(each -> field.filter(each.key()::equals).isPresent())
                .flatMap(each -> each.options().stream())
                .toList();
    }

    /** What a kind of row is called among {@link #rows}. */
    public static String key(String list, String option) {
        return list + "." + option;
    }

    private static Set<String> fields(Instrument instrument) {
        return instrument.parts().stream().flatMap(Comparing::fields).collect(Collectors.toSet());
    }

    private static Stream<String> fields(Part part) {
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream()
                        .map(scale -> AnswerField.scale(scale.key()).name());
            case Part.WorkingTime time ->
                time.fields().stream()
                        .map(field -> AnswerField.time(field.key()).name());
            case Part.CountedActivities counted ->
                counted.rows().stream().map(row -> AnswerField.count(row.key()).name());
            case Part.RiskCounts risks ->
                risks.rows().stream().map(row -> AnswerField.risk(row.key()).name());
            case Part.Figures figures ->
                figures.fields().stream()
                        .map(field -> AnswerField.figure(field.key()).name());
            case Part.Rows list ->
                list.fieldKeys().stream()
                        .map(field -> AnswerField.row(list.key(), 1, field).name());
            case Part.Reductions reductions ->
                Stream.of(AnswerField.rows(reductions.key()).name());
            case Part.FreeComment _ -> Stream.of();
        };
    }
}
