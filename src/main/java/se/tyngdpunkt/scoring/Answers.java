package se.tyngdpunkt.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one person answered: an option's key per scale, hours or per cent per working-time field, a whole number per
 * activity and risk, a comment. What is not there is blank, and blank is not zero.
 */
public record Answers(
        Map<String, String> options,
        Map<String, BigDecimal> times,
        Map<String, Integer> counts,
        Map<String, Integer> risks,
        String comment) {

    public static final Answers BLANK = new Answers(Map.of(), Map.of(), Map.of(), Map.of(), "");

    public Answers {
        options = Map.copyOf(options);
        times = Map.copyOf(times);
        counts = Map.copyOf(counts);
        risks = Map.copyOf(risks);
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

    public Answers withOption(String scale, String option) {
        return new Answers(with(options, scale, option), times, counts, risks, comment);
    }

    public Answers withTime(String field, BigDecimal figure) {
        return new Answers(options, with(times, field, figure), counts, risks, comment);
    }

    public Answers withCount(String row, int count) {
        return new Answers(options, times, with(counts, row, count), risks, comment);
    }

    public Answers withRisk(String row, int count) {
        return new Answers(options, times, counts, with(risks, row, count), comment);
    }

    public Answers withComment(String words) {
        return new Answers(options, times, counts, risks, words);
    }

    /** The answers as they would be typed, by the name of the field; blanks are left out. {@link AnswerReading} reads it back. */
    public SortedMap<String, String> typed() {
        var typed = new TreeMap<String, String>();
        options.forEach((key, option) -> typed.put(AnswerField.scale(key).name(), option));
        times.forEach((key, figure) -> typed.put(
                AnswerField.time(key).name(), figure.stripTrailingZeros().toPlainString()));
        counts.forEach((key, count) -> typed.put(AnswerField.count(key).name(), Integer.toString(count)));
        risks.forEach((key, count) -> typed.put(AnswerField.risk(key).name(), Integer.toString(count)));
        if (!comment.isBlank()) {
            typed.put(AnswerField.COMMENT.name(), comment);
        }
        return Collections.unmodifiableSortedMap(typed);
    }

    private static <V> Map<String, V> with(Map<String, V> values, String key, V value) {
        var more = new TreeMap<>(values);
        more.put(key, value);
        return more;
    }
}
