package se.tyngdpunkt.authoring.domain.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Joining;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/** How a number comes about, told in words, for whoever measures by it. */
public final class ValueWords {

    private final Words words;
    private final ModelNames names;
    private final Intervals intervals;
    private final ConditionWords conditions;

    public ValueWords(Instrument instrument, Words words) {
        this.words = words;
        this.names = new ModelNames(instrument, words.language());
        this.intervals = new Intervals(words);
        this.conditions = new ConditionWords(words, names, this);
    }

    public String interval(Interval interval, boolean isShare) {
        return intervals.of(interval, isShare);
    }

    public String limit(Exact number, boolean isShare) {
        return intervals.number(number, isShare);
    }

    public ConditionWords conditions() {
        return conditions;
    }

    public String name(String key) {
        return names.of(key);
    }

    /** By measure, where there are several. */
    public String weights(Map<String, Value> weights) {
        return weights.size() == 1
                ? of(weights.values().iterator().next())
                : weights.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> names.of(each.getKey()) + ": " + of(each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    public String of(Value value) {
        return switch (value) {
            case Value.Fixed fixed -> fixed.number().in(words.language());
            case Value.Named named -> names.of(named.name());
            case Value.NotDefined _ -> words.say("authoring.value.not-defined");
            case Value.Joined joined -> joined(joined.how(), joined.values());
            case Value.Steps steps ->
                words.say(
                        "authoring.value.steps",
                        of(steps.over()),
                        lines(
                                steps.steps().stream()
                                        .map(step -> arrow(intervals.of(step.interval(), false), of(step.value()))),
                                steps.otherwise()));
            case Value.Table table ->
                words.say(
                        "authoring.value.steps",
                        of(table.over()),
                        table.at().entrySet().stream()
                                .map(point -> arrow(
                                        point.getKey().in(words.language()),
                                        point.getValue().in(words.language())))
                                .collect(Collectors.joining("; ")));
            case Value.Tiers tiers ->
                words.say(
                        "authoring.value.tiers",
                        of(tiers.over()),
                        tiers.tiers().stream()
                                .map(tier -> arrow(
                                        intervals.of(new Interval(Bound.none(), tier.upTo()), false), of(tier.each())))
                                .collect(Collectors.joining("; ")));
            case Value.Choose choose ->
                words.say(
                        "authoring.value.steps",
                        names.of(choose.by()),
                        lines(options(choose.by(), choose.values(), this::of), choose.otherwise()));
            case Value.Matrix matrix ->
                words.say(
                        "authoring.value.matrix",
                        names.of(matrix.rows()),
                        names.of(matrix.columns()),
                        lines(
                                options(
                                        matrix.rows(),
                                        matrix.values(),
                                        row -> "("
                                                + options(matrix.columns(), row, this::of)
                                                        .collect(Collectors.joining(", "))
                                                + ")"),
                                matrix.otherwise()));
            case Value.When when ->
                words.say(
                        "authoring.value.when", conditions.of(when.condition()), of(when.then()), of(when.otherwise()));
            case Value.Gathered gathered -> gathered(gathered);
            case Value.Since since -> words.say("authoring.value.since." + key(since.span()), names.of(since.date()));
            case Value.Dated dated ->
                dated.days().stream()
                        .map(day -> words.say("authoring.value.dated", words.date(day.from()), of(day.value())))
                        .collect(Collectors.joining("; "));
            case Value.Fallback fallback ->
                words.say("authoring.value.fallback", of(fallback.value()), of(fallback.otherwise()));
            case Value.Rounded rounded -> words.say("authoring.value.rounded", of(rounded.value()), rounded.decimals());
            case Value.OfPart of -> words.say("authoring.value.of-part", names.of(of.part()));
            case Value.OfNorm of ->
                words.say(of.share() ? "authoring.value.share-of" : "authoring.value.of-norm", names.of(of.norm()));
            case Value.Baseline baseline -> words.say("authoring.value.baseline", names.of(baseline.name()));
        };
    }

    private String joined(Joining how, List<Value> values) {
        var sign =
                switch (how) {
                    case SUM -> " + ";
                    case DIFFERENCE -> " − ";
                    case PRODUCT -> " × ";
                    case QUOTIENT -> " ÷ ";
                    case LEAST, GREATEST -> ", ";
                };
        var isSigned = how != Joining.LEAST && how != Joining.GREATEST;
        var all = values.stream()
                .map(value -> isSigned && !isShort(value) ? "(" + of(value) + ")" : of(value))
                .collect(Collectors.joining(sign));
        return switch (how) {
            case SUM, DIFFERENCE, PRODUCT, QUOTIENT -> all;
            case LEAST, GREATEST -> words.say("authoring.value." + key(how), all);
        };
    }

    private static boolean isShort(Value value) {
        return value instanceof Value.Fixed || value instanceof Value.Named || value instanceof Value.OfNorm;
    }

    private String gathered(Value.Gathered gathered) {
        var list = words.say("authoring.value.gathered." + key(gathered.how()), names.of(gathered.list()));
        var each = gathered.how() == Value.Gathering.COUNT
                ? list
                : words.say("authoring.value.gathered-each", list, of(gathered.each()));
        var where = conditions.of(gathered.where());
        return where.isEmpty() ? each : words.say("authoring.value.gathered-where", each, where);
    }

    private <V> Stream<String> options(String by, SequencedMap<String, V> values, Function<V, String> told) {
        return values.sequencedEntrySet().stream()
                .map((Map.Entry<String, V> each) ->
                        arrow(names.option(by, each.getKey()), told.apply(each.getValue())));
    }

    private String lines(Stream<String> lines, Value otherwise) {
        var rest = otherwise instanceof Value.NotDefined
                ? Stream.<String>of()
                : Stream.of(words.say("authoring.value.otherwise", of(otherwise)));
        return Stream.concat(lines, rest).collect(Collectors.joining("; "));
    }

    private String arrow(String from, String to) {
        return words.say("authoring.value.arrow", from, to);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
