package se.tyngdpunkt.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.reckoning.Given;

/**
 * What one person answered: an option's key per scale, hours or per cent per working-time field, a whole number per
 * activity and risk, figures of any type, the rows of each list by their number, a comment. What is not there is blank,
 * and blank is not zero.
 */
public record Answers(
        Map<String, String> options,
        Map<String, BigDecimal> times,
        Map<String, Integer> counts,
        Map<String, Integer> risks,
        Map<String, Given> figures,
        Map<String, SortedMap<Integer, Map<String, Given>>> lists,
        String comment) {

    public static final Answers BLANK = new Answers(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), "");

    public Answers {
        options = Map.copyOf(options);
        times = Map.copyOf(times);
        counts = Map.copyOf(counts);
        risks = Map.copyOf(risks);
        figures = Map.copyOf(figures);
        lists = Map.copyOf(lists);
    }

    public Optional<String> option(String scale) {
        return Optional.ofNullable(options.get(scale));
    }

    public Optional<BigDecimal> time(String field) {
        return Optional.ofNullable(times.get(field));
    }

    public OptionalInt count(String row) {
        return counts.containsKey(row) ? OptionalInt.of(counts.getOrDefault(row, 0)) : OptionalInt.empty();
    }

    public OptionalInt risk(String row) {
        return risks.containsKey(row) ? OptionalInt.of(risks.getOrDefault(row, 0)) : OptionalInt.empty();
    }

    public Optional<Given> figure(String field) {
        return Optional.ofNullable(figures.get(field));
    }

    /** The rows of a list by their number; none where the list is blank. */
    public SortedMap<Integer, Map<String, Given>> rows(String list) {
        return lists.getOrDefault(list, Collections.emptySortedMap());
    }

    /** Those that have not ended: what there is to do. */
    public SortedMap<Integer, Map<String, Given>> ongoing(String list) {
        var rows = rows(list);
        if (rows.values().stream().noneMatch(Answers::hasEnded)) {
            return rows;
        }
        var ongoing = new TreeMap<>(rows);
        ongoing.values().removeIf(Answers::hasEnded);
        return Collections.unmodifiableSortedMap(ongoing);
    }

    /** The number of the row that stands so many places down among those that go on, as a result counts them from 1. */
    public OptionalInt numberAt(String list, int place) {
        return rows(list).entrySet().stream()
                .filter(row -> !hasEnded(row.getValue()))
                .skip(place - 1L)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    public static boolean hasEnded(Map<String, Given> row) {
        return row.get(Part.Rows.ENDED) instanceof Given.YesNo(var isYes) && isYes;
    }

    public Answers withOption(String scale, String option) {
        return new Answers(with(options, scale, option), times, counts, risks, figures, lists, comment);
    }

    public Answers withTime(String field, BigDecimal figure) {
        return new Answers(options, with(times, field, figure), counts, risks, figures, lists, comment);
    }

    public Answers withCount(String row, int count) {
        return new Answers(options, times, with(counts, row, count), risks, figures, lists, comment);
    }

    public Answers withRisk(String row, int count) {
        return new Answers(options, times, counts, with(risks, row, count), figures, lists, comment);
    }

    public Answers withComment(String words) {
        return new Answers(options, times, counts, risks, figures, lists, words);
    }

    public Answers withFigure(String field, Given answer) {
        return new Answers(options, times, counts, risks, with(figures, field, answer), lists, comment);
    }

    /** A row where nothing is answered is not there. */
    public Answers withRows(String list, SortedMap<Integer, Map<String, Given>> answered) {
        var rows = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
        return new Answers(options, times, counts, risks, figures, with(lists, list, rows), comment);
    }

    /** Without what is felt, as the leader sees them until she has scored: no self-rating and no words. */
    public Answers withoutFelt() {
        return new Answers(Map.of(), times, counts, risks, figures, lists, "");
    }

    /** The answers as they would be typed, by the name of the field; blanks are left out. {@link AnswerReading} reads it back. */
    public SortedMap<String, String> typed(Instrument instrument) {
        var typed = new TreeMap<String, String>();
        options.forEach((key, option) -> typed.put(AnswerField.scale(key).name(), option));
        times.forEach((key, figure) -> typed.put(
                AnswerField.time(key).name(), figure.stripTrailingZeros().toPlainString()));
        counts.forEach((key, count) -> typed.put(AnswerField.count(key).name(), Integer.toString(count)));
        risks.forEach((key, count) -> typed.put(AnswerField.risk(key).name(), Integer.toString(count)));
        if (!comment.isBlank()) {
            typed.put(AnswerField.COMMENT.name(), comment);
        }
        instrument.parts().forEach(part -> {
            switch (part) {
                case Part.Figures figures ->
                    RowFields.ofFigures(figures).forEach(field -> figure(field.key())
                            .ifPresent(answer -> typed.put(
                                    AnswerField.figure(field.key()).name(),
                                    TypedAnswer.written(field.type(), answer))));
                case Part.Rows _, Part.Reductions _ ->
                    rows(part.key()).forEach((number, row) -> write(part, number, row, typed));
                case Part _ -> {}
            }
        });
        return Collections.unmodifiableSortedMap(typed);
    }

    private static void write(Part part, int number, Map<String, Given> row, Map<String, String> typed) {
        var reason = row.get(Part.Reductions.REASON) instanceof Given.Choice chosen ? chosen.option() : "";
        for (var field : RowFields.of(part, Map.of(Part.Reductions.REASON, reason))) {
            Optional.ofNullable(row.get(field.key()))
                    .ifPresent(answer -> typed.put(
                            AnswerField.row(part.key(), number, field.key()).name(),
                            TypedAnswer.written(field.type(), answer)));
        }
    }

    private static <V> Map<String, V> with(Map<String, V> values, String key, V value) {
        var more = new TreeMap<>(values);
        more.put(key, value);
        return more;
    }
}
