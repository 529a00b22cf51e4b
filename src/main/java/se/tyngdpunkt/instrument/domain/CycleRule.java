package se.tyngdpunkt.instrument.domain;

import static se.tyngdpunkt.instrument.domain.Finding.at;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.domain.Names.Kind;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;

/**
 * No result may need itself: a measure its own share, a norm a limit that needs the norm. Results are told as a word and
 * a key: {@code measure}, {@code rows} (what the rows add to a measure), {@code norm}, {@code share} (of a norm),
 * {@code bands}, {@code limit}, {@code time-limit}, and {@code answer} to a choice, whose options may have values.
 */
final class CycleRule {

    private final Instrument instrument;
    private final Map<String, Set<String>> needs = new TreeMap<>();

    private CycleRule(Instrument instrument) {
        this.instrument = instrument;
    }

    static Stream<Finding> nothingNeedsItself(Instrument instrument) {
        var rule = new CycleRule(instrument);
        rule.results();
        Asked.of(instrument).forEach(rule::collect);
        return rule.needs.keySet().stream()
                .filter(rule::needsItself)
                .limit(1)
                .map(result -> result.substring(result.indexOf(' ') + 1))
                .map(key -> at(key, "needs-itself", key));
    }

    private boolean needsItself(String result) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(needs.getOrDefault(result, Set.of()));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next.equals(result)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private void results() {
        var calculation = instrument.calculation();
        calculation.measures().stream()
                .filter(Calculation.Measure::isSumOfRows)
                .forEach(measure -> need("measure " + measure.key(), "rows " + measure.key()));
        calculation.norms().forEach(norm -> {
            need("share " + norm.key(), "norm " + norm.key());
            need("share " + norm.key(), "measure " + norm.measure());
        });
        calculation
                .bands()
                .forEach(bands -> need(
                        "bands " + bands.key(),
                        bands.norm().isEmpty() ? "measure " + bands.measure() : "share " + bands.norm()));
    }

    private void collect(Asked asked) {
        var found = new TreeSet<String>();
        asked.values().forEach(value -> add(value, asked.names(), found));
        asked.conditions().forEach(condition -> add(condition, asked.names(), found));
        asked.neededBy().forEach(result -> found.forEach(each -> need(result, each)));
    }

    private static void add(Value value, Names names, Set<String> found) {
        switch (value) {
            case Value.Named(var name) -> {
                var field = names.field(name);
                if (field.isEmpty()) {
                    found.add("measure " + name);
                } else if (field.get() instanceof Kind.Choice) {
                    found.add("answer " + name);
                }
            }
            case Value.OfPart of ->
                found.add("rows " + (of.measure().isEmpty() ? Calculation.USUAL_MEASURE : of.measure()));
            case Value.OfNorm(var norm, var share) -> found.add((share ? "share " : "norm ") + norm);
            case Value.Gathered gathered ->
                names.list(gathered.list()).ifPresent(list -> {
                    add(gathered.where(), list, found);
                    add(gathered.each(), gathered.by().isEmpty() ? list : names.group(list), found);
                });
            case Value _ -> {
                value.inner().forEach(each -> add(each, names, found));
                value.conditions().forEach(each -> add(each, names, found));
            }
        }
    }

    private static void add(Condition condition, Names names, Set<String> found) {
        switch (condition) {
            case Condition.InBand judged -> found.add("bands " + judged.bands());
            case Condition.AtTimeLimit at ->
                (at.limit().isEmpty() ? names.timeLimits() : Set.of(at.limit()))
                        .forEach(each -> found.add("time-limit " + each));
            case Condition.Broken(var limit) -> found.add("limit " + limit);
            case Condition _ -> {
                condition.inner().forEach(each -> add(each, names, found));
                condition.values().forEach(each -> add(each, names, found));
            }
        }
    }

    private void need(String result, String other) {
        needs.computeIfAbsent(result, _ -> new TreeSet<>()).add(other);
    }
}
