package se.tyngdpunkt.instrument.domain;

import static se.tyngdpunkt.instrument.domain.Finding.at;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.domain.Names.Kind;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;

/** Every name in a value or a condition means something where it stands, and something of the right kind. */
final class NameRules {

    private static final String TIME_LIMIT = "time-limit";
    private static final int MOST_LISTED = 60;
    private static final int MOST_FOUND = 100;

    private final Instrument instrument;
    private final String where;
    private final List<Finding> found = new ArrayList<>();

    private NameRules(Instrument instrument, String where) {
        this.instrument = instrument;
        this.where = where;
    }

    static Stream<Finding> namesMeanSomething(Instrument instrument) {
        return Asked.of(instrument).flatMap(asked -> {
            var rules = new NameRules(instrument, asked.where());
            asked.values().forEach(value -> rules.check(value, asked.names()));
            asked.conditions().forEach(condition -> rules.check(condition, asked.names()));
            return rules.found.stream();
        });
    }

    private void check(Value value, Names names) {
        switch (value) {
            case Value.Named(var name) -> number(name, names);
            case Value.Choose choose -> {
                options(choose.by(), choose.values().keySet(), names);
                inner(value, names);
            }
            case Value.Matrix matrix -> {
                options(matrix.rows(), matrix.values().keySet(), names);
                matrix.values().values().forEach(row -> options(matrix.columns(), row.keySet(), names));
                inner(value, names);
            }
            case Value.Gathered gathered -> gathered(gathered, names);
            case Value.Since since -> day(since.date(), names);
            case Value.OfPart(var part, var measure) -> {
                known(part, instrument.parts().stream().map(each -> each.key()).toList());
                measure(measure.isEmpty() ? Calculation.USUAL_MEASURE : measure, names);
            }
            case Value.OfNorm of -> {
                known(
                        of.norm(),
                        instrument.calculation().norms().stream()
                                .map(each -> each.key())
                                .toList());
                instrument.calculation().norm(of.norm()).ifPresent(norm -> levelOf(norm.measure(), of.norm(), names));
            }
            case Value.Baseline(var name) ->
                known(
                        name,
                        instrument.calculation().baselines().stream()
                                .flatMap(each -> each.figures().keySet().stream())
                                .distinct()
                                .toList());
            case Value _ -> inner(value, names);
        }
    }

    private void inner(Value value, Names names) {
        value.inner().forEach(each -> check(each, names));
        value.conditions().forEach(each -> check(each, names));
    }

    private void check(Condition condition, Names names) {
        switch (condition) {
            case Condition.Chosen(var name, var options) -> options(name, options, names);
            case Condition.Answered(var name) -> kind(name, names);
            case Condition.Between(var from, var to) -> {
                Stream.of(from, to).filter(name -> !name.isEmpty()).forEach(name -> day(name, names));
                if (from.isEmpty() && to.isEmpty()) {
                    find("empty-condition");
                }
            }
            case Condition.Happened happened -> day(happened.date(), names);
            case Condition.InBand(var key, var levels) -> {
                var bands = instrument.calculation().bands();
                known(key, bands.stream().map(Bands::key).toList());
                bands.stream().filter(each -> each.key().equals(key)).forEach(each -> {
                    levels.forEach(level -> known(
                            level,
                            each.levels().stream().map(band -> band.key()).toList()));
                    levelOf(each.measure(), key, names);
                });
            }
            case Condition.AtTimeLimit at ->
                known(at.limit().isEmpty() ? TIME_LIMIT : at.limit(), limits(at.limit(), names));
            case Condition.Broken(var key) -> {
                var limits = instrument.calculation().limits();
                known(key, limits.stream().map(each -> each.key()).toList());
                limits.stream().filter(each -> each.key().equals(key)).forEach(each -> seen(key, each.level(), names));
            }
            case Condition _ -> {
                condition.inner().forEach(each -> check(each, names));
                condition.values().forEach(each -> check(each, names));
            }
        }
    }

    private static Collection<String> limits(String limit, Names names) {
        return limit.isEmpty() && !names.timeLimits().isEmpty() ? List.of(TIME_LIMIT) : names.timeLimits();
    }

    private void gathered(Value.Gathered gathered, Names names) {
        var list = names.list(gathered.list());
        if (list.isEmpty()) {
            find("no-such-list", gathered.list(), listed(names.knownLists()));
            return;
        }
        check(gathered.where(), list.get());
        if (gathered.by().isEmpty()) {
            check(gathered.each(), list.get());
        } else {
            kind(gathered.by(), list.get());
            check(gathered.each(), names.group(list.get()));
        }
    }

    /** A field that is a number, or a measure. */
    private void number(String name, Names names) {
        var field = names.field(name);
        if (field.isEmpty()) {
            var measure = instrument.calculation().measure(name);
            if (measure.isPresent()) {
                seen(name, measure.get().level(), names);
            } else {
                unknown(name, names.known());
            }
            return;
        }
        switch (field.get()) {
            case Kind.Figure _, Kind.YesNo _ -> {}
            case Kind.Choice choice when choice.hasValues() -> {}
            case Kind.Choice _, Kind.Day _, Kind.Words _ -> find("not-a-figure", name);
        }
    }

    private void options(String name, Collection<String> options, Names names) {
        kind(name, names).forEach(kind -> {
            switch (kind) {
                case Kind.Choice choice -> options.forEach(option -> known(option, choice.options()));
                case Kind.YesNo _ -> options.forEach(option -> known(option, List.of("yes", "no")));
                case Kind.Words _ -> {}
                case Kind.Figure _, Kind.Day _ -> find("not-a-choice-field", name);
            }
        });
    }

    private void day(String name, Names names) {
        kind(name, names).filter(kind -> !(kind instanceof Kind.Day)).forEach(_ -> find("not-a-day", name));
    }

    private Stream<Kind> kind(String name, Names names) {
        if (names.field(name).isEmpty()) {
            unknown(name, names.known());
        }
        return names.field(name).stream();
    }

    private void measure(String key, Names names) {
        known(
                key,
                instrument.calculation().measures().stream()
                        .map(each -> each.key())
                        .toList());
        levelOf(key, key, names);
    }

    private void levelOf(String measure, String told, Names names) {
        instrument.calculation().measure(measure).ifPresent(each -> seen(told, each.level(), names));
    }

    private void known(String name, Collection<String> known) {
        if (!known.contains(name)) {
            unknown(name, known);
        }
    }

    /** From a person one sees the unit's results and the whole's; the other way one gathers. */
    private void seen(String name, Level level, Names names) {
        if (level.compareTo(names.level()) < 0) {
            find("other-level", name);
        }
    }

    private void unknown(String name, Collection<String> known) {
        find("no-such-name", name, listed(known));
    }

    private static String listed(Collection<String> known) {
        return known.size() <= MOST_LISTED
                ? String.join(", ", known)
                : String.join(", ", known.stream().limit(MOST_LISTED).toList()) + ", …";
    }

    private void find(String what, String... arguments) {
        if (found.size() < MOST_FOUND) {
            found.add(at(where, what, arguments));
        }
    }
}
