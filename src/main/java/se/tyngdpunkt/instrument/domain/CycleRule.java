package se.tyngdpunkt.instrument.domain;

import static se.tyngdpunkt.instrument.domain.Finding.at;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;

/** No result may need itself: a measure its own share, a norm a limit that needs the norm. */
final class CycleRule {

    private final Instrument instrument;
    private final Map<String, Set<String>> needs = new HashMap<>();

    private CycleRule(Instrument instrument) {
        this.instrument = instrument;
    }

    static Stream<Finding> nothingNeedsItself(Instrument instrument) {
        var rule = new CycleRule(instrument);
        rule.collect();
        return rule.needs.keySet().stream()
                .sorted()
                .filter(key -> rule.reaches(key, key, new HashSet<>()))
                .limit(1)
                .map(key ->
                        at(key.substring(key.indexOf(' ') + 1), "needs-itself", key.substring(key.indexOf(' ') + 1)));
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        return needs.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(goal) || (seen.add(next) && reaches(next, goal, seen)));
    }

    private void collect() {
        var calculation = instrument.calculation();
        for (var measure : calculation.measures()) {
            var key = "measure " + measure.key();
            add(key, measure.value());
            measure.fixed().forEach(term -> add(key, term.value()));
            instrument.parts().forEach(part -> rows(part, measure.key(), key));
        }
        calculation.norms().forEach(norm -> {
            var key = "norm " + norm.key();
            add(key, norm.value());
            add(key, norm.when());
            if (instrument.part(norm.reductions()).orElse(null) instanceof Part.Reductions reductions) {
                reductions.reasons().forEach(reason -> add(key, reason.value()));
            }
        });
        calculation.limits().forEach(limit -> {
            var key = "limit " + limit.key();
            add(key, limit.value());
            add(key, limit.limit());
            add(key, limit.when());
        });
        calculation.bands().forEach(bands -> {
            need("bands " + bands.key(), "measure " + bands.measure());
            if (!bands.norm().isEmpty()) {
                need("bands " + bands.key(), "norm " + bands.norm());
            }
        });
    }

    private void rows(Part part, String measure, String key) {
        switch (part) {
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .filter(row -> row.weights().containsKey(measure))
                        .forEach(row -> row.weights().forEach((of, value) -> {
                            if (of.equals(measure)) {
                                add(key, value);
                            }
                        }));
            case Part.Rows rows
            when rows.weights().containsKey(measure) -> {
                add(key, rows.counted());
                rows.weights().forEach((of, value) -> {
                    if (of.equals(measure)) {
                        add(key, value);
                    }
                });
            }
            case Part _ -> {}
        }
    }

    private void add(String key, Value value) {
        switch (value) {
            case Value.Named(var name)
            when instrument.calculation().measure(name).isPresent() -> need(key, "measure " + name);
            case Value.OfPart of ->
                need(key, "measure-rows " + (of.measure().isEmpty() ? Calculation.USUAL_MEASURE : of.measure()));
            case Value.OfNorm(var norm, var share) -> {
                need(key, "norm " + norm);
                if (share) {
                    instrument.calculation().norm(norm).ifPresent(found -> need(key, "measure " + found.measure()));
                }
            }
            case Value _ -> {}
        }
        value.inner().forEach(each -> add(key, each));
        value.conditions().forEach(each -> add(key, each));
    }

    private void add(String key, Condition condition) {
        switch (condition) {
            case Condition.InBand judged -> need(key, "bands " + judged.bands());
            case Condition.Broken(var limit) -> need(key, "limit " + limit);
            case Condition _ -> {}
        }
        condition.inner().forEach(each -> add(key, each));
        condition.values().forEach(each -> add(key, each));
    }

    private void need(String key, String other) {
        needs.computeIfAbsent(key, _ -> new TreeSet<>()).add(other);
    }
}
