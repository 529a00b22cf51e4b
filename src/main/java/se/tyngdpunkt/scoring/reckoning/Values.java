package se.tyngdpunkt.scoring.reckoning;

import static se.tyngdpunkt.scoring.reckoning.Outcome.unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.instrument.rule.Value.Gathering;
import se.tyngdpunkt.instrument.rule.Value.Joining;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Outcome.Unknown;
import se.tyngdpunkt.scoring.reckoning.Outcome.Why;
import se.tyngdpunkt.scoring.reckoning.Scorer.PeopleSum;
import se.tyngdpunkt.shared.number.Exact;

/** Works out a value at a place, on the day of measurement. */
final class Values {

    private static final Exact ONE = Exact.of(1);

    private final LocalDate day;
    private final Lookup lookup;
    private final Work work;
    private final Conditions conditions;

    Values(LocalDate day, Lookup lookup, Work work) {
        this.day = day;
        this.lookup = lookup;
        this.work = work;
        this.conditions = new Conditions(day, work, lookup, this::of);
    }

    Conditions conditions() {
        return conditions;
    }

    /** A result of arithmetic, when it is no longer than any workload needs. */
    Exact checked(Exact number) {
        return work.checked(number);
    }

    Outcome of(Value value, Scope scope) {
        work.down();
        var outcome = workedOut(value, scope);
        work.up();
        return outcome;
    }

    private Outcome workedOut(Value value, Scope scope) {
        return switch (value) {
            case Value.Fixed(var number) -> Outcome.of(number);
            case Value.NotDefined _ -> unknown(Why.NOT_DEFINED, "");
            case Value.Named(var name) -> named(name, scope);
            case Value.Joined(var how, var values) -> joined(how, values, scope);
            case Value.Steps steps -> about(steps.over(), steps(steps, scope));
            case Value.Table table ->
                about(
                        table.over(),
                        map(
                                of(table.over(), scope),
                                number -> checked(
                                        table.read(number).map(Outcome::of).orElse(unknown(Why.NOT_DEFINED, "")))));
            case Value.Tiers tiers -> map(of(tiers.over(), scope), number -> tiers(tiers, number, scope));
            case Value.Choose choose -> of(option(choose, scope), choose.by(), scope);
            case Value.Matrix matrix -> of(cell(matrix, scope), axis(matrix, scope), scope);
            case Value.When(var condition, var then, var otherwise) ->
                of(conditions.holds(condition, scope) ? then : otherwise, scope);
            case Gathered gathered -> gathered(gathered, scope);
            case Value.Since(var span, var date) ->
                scope.given(date)
                        .flatMap(Conditions::day)
                        .map(from -> Outcome.of(Elapsed.between(from, day, span)))
                        .orElse(unknown(Why.BLANK, date));
            case Value.Dated(var days) ->
                days.stream()
                        .filter(each -> !each.from().isAfter(day))
                        .reduce((one, other) -> one.from().isAfter(other.from()) ? one : other)
                        .map(each -> of(each.value(), scope))
                        .orElse(unknown(Why.NOT_DEFINED, ""));
            case Value.Fallback(var first, var otherwise) ->
                of(first, scope) instanceof Known known ? known : of(otherwise, scope);
            case Value.Rounded(var rounded, var decimals, var way) ->
                map(of(rounded, scope), number -> Outcome.of(checked(way.round(number, decimals))));
            case Value.OfPart(var part, var measure) -> lookup.part(part, measure, scope);
            case Value.OfNorm(var norm, var share) -> lookup.norm(norm, share, scope);
            case Value.Baseline(var name) -> lookup.baseline(name, scope);
        };
    }

    /** A value that is missing because a choice has no place for it says which choice. */
    private Outcome of(Value value, String about, Scope scope) {
        var outcome = of(value, scope);
        if (!(outcome instanceof Unknown(var why, var from)) || !from.isEmpty()) {
            return outcome;
        }
        return unknown(why == Why.NOT_DEFINED && scope.given(about).isEmpty() ? Why.BLANK : why, about);
    }

    /** What no step or point covers says which answer it is. */
    private static Outcome about(Value over, Outcome outcome) {
        return over instanceof Value.Named(var name) && outcome instanceof Unknown(var why, var from) && from.isEmpty()
                ? unknown(why, name)
                : outcome;
    }

    private Outcome named(String name, Scope scope) {
        var given = scope.given(name);
        if (given.isEmpty()) {
            return scope.asks(name) ? unknown(Why.BLANK, name) : lookup.measure(name, scope);
        }
        return switch (given.get()) {
            case Given.Figure(var number) -> Outcome.of(number);
            case Given.YesNo(var isYes) -> Outcome.of(isYes ? ONE : Exact.ZERO);
            case Given.Choice choice -> of(choice.value(), name, scope);
            case Given.Day _, Given.Words _ -> unknown(Why.NOT_DEFINED, name);
        };
    }

    /** What the answers pick out of a value; nothing of one that they do not pick from. */
    Optional<Value> picked(Value value, Scope scope) {
        return switch (value) {
            case Value.Choose choose -> Optional.of(option(choose, scope));
            case Value.Matrix matrix -> Optional.of(cell(matrix, scope));
            case Value.When(var condition, var then, var otherwise) ->
                Optional.of(conditions.holds(condition, scope) ? then : otherwise);
            case Value.Steps steps ->
                of(steps.over(), scope).ifKnown().map(number -> steps.steps().stream()
                        .filter(step -> step.interval().holds(number))
                        .findFirst()
                        .map(Value.Step::value)
                        .orElse(steps.otherwise()));
            case Value _ -> Optional.empty();
        };
    }

    private static Value option(Value.Choose choose, Scope scope) {
        return scope.chosen(choose.by())
                .flatMap(option -> Optional.ofNullable(choose.values().get(option)))
                .orElse(choose.otherwise());
    }

    private static Value cell(Value.Matrix matrix, Scope scope) {
        return scope.chosen(matrix.rows())
                .flatMap(row -> Optional.ofNullable(matrix.values().get(row)))
                .flatMap(row -> scope.chosen(matrix.columns()).flatMap(column -> Optional.ofNullable(row.get(column))))
                .orElse(matrix.otherwise());
    }

    /** The choice that a missing cell is about: the columns where they alone wait for an answer. */
    private static String axis(Value.Matrix matrix, Scope scope) {
        var isInRow =
                scope.chosen(matrix.rows()).filter(matrix.values()::containsKey).isPresent();
        return isInRow && scope.given(matrix.columns()).isEmpty() ? matrix.columns() : matrix.rows();
    }

    private Outcome joined(Joining how, List<Value> values, Scope scope) {
        var sofar = unknown(Why.NOT_DEFINED, "");
        for (var value : values) {
            var outcome = of(value, scope);
            if (!(outcome instanceof Known(var number))) {
                return outcome;
            }
            if (sofar instanceof Known(var one)) {
                if (how == Joining.QUOTIENT && number.equals(Exact.ZERO)) {
                    return unknown(Why.DIVIDED_BY_ZERO, value instanceof Value.Named(var name) ? name : "");
                }
                sofar = Outcome.of(work.checked(join(how, one, number)));
            } else {
                sofar = outcome;
            }
        }
        return sofar;
    }

    private static Exact join(Joining how, Exact one, Exact other) {
        return switch (how) {
            case SUM -> one.plus(other);
            case DIFFERENCE -> one.minus(other);
            case PRODUCT -> one.times(other);
            case QUOTIENT -> one.dividedBy(other);
            case LEAST -> one.compareTo(other) <= 0 ? one : other;
            case GREATEST -> one.compareTo(other) >= 0 ? one : other;
        };
    }

    private Outcome steps(Value.Steps steps, Scope scope) {
        return map(of(steps.over(), scope), number -> steps.steps().stream()
                .filter(step -> {
                    work.step();
                    return step.interval().holds(number);
                })
                .findFirst()
                .map(step -> of(step.value(), scope))
                .orElseGet(
                        () -> of(steps.otherwise(), steps.over() instanceof Value.Named(var name) ? name : "", scope)));
    }

    private Outcome tiers(Value.Tiers tiers, Exact number, Scope scope) {
        var sum = Exact.ZERO;
        var from = Exact.ZERO;
        for (var tier : tiers.tiers()) {
            var end = tier.upTo() instanceof Bound.At limit && limit.number().compareTo(number) < 0
                    ? limit.number()
                    : number;
            if (end.compareTo(from) > 0) {
                switch (of(tier.each(), scope)) {
                    case Unknown unknown -> {
                        return unknown;
                    }
                    case Known(var each) -> sum = work.checked(sum.plus(each.times(end.minus(from))));
                }
                from = end;
            }
        }
        return from.compareTo(number) < 0 ? unknown(Why.NOT_DEFINED, "") : Outcome.of(sum);
    }

    private Outcome gathered(Gathered gathered, Scope scope) {
        var known = lookup.summed(gathered);
        if (known.isPresent()) {
            return checked(known.get().as(gathered.how(), gathered.list()));
        }
        List<Exact> numbers = new ArrayList<>();
        for (var place : places(gathered, scope)) {
            switch (of(gathered.each(), place)) {
                case Unknown unknown -> {
                    return unknown;
                }
                case Known(var number) -> numbers.add(number);
            }
        }
        return gather(gathered.how(), numbers, gathered.list());
    }

    /** What the people around a place add to a sum over them; nothing where it is not defined for one of them. */
    Optional<PeopleSum> sum(Gathered gathered, Scope scope) {
        var sum = PeopleSum.NOTHING;
        for (var place : places(gathered, scope)) {
            if (!(of(gathered.each(), place) instanceof Known(var number))) {
                return Optional.empty();
            }
            sum = sum.plus(new PeopleSum(checked(number), 1));
        }
        return Optional.of(sum);
    }

    private List<Scope> places(Gathered gathered, Scope scope) {
        var rows = scope.list(gathered.list()).stream()
                .filter(row -> {
                    work.step();
                    return conditions.holds(gathered.where(), row);
                })
                .toList();
        if (gathered.by().isEmpty()) {
            return rows;
        }
        var groups = new LinkedHashMap<Object, List<Scope>>();
        rows.forEach(row -> groups.computeIfAbsent(
                        row.given(gathered.by()).<Object>map(given -> given).orElse(row), _ -> new ArrayList<>())
                .add(row));
        return groups.values().stream().map(scope::group).toList();
    }

    private Outcome gather(Gathering how, List<Exact> numbers, String list) {
        Optional<Exact> found =
                switch (how) {
                    case TOTAL -> Optional.of(sum(numbers));
                    case COUNT -> Optional.of(Exact.of(numbers.size()));
                    case MEAN ->
                        numbers.isEmpty()
                                ? Optional.empty()
                                : Optional.of(checked(sum(numbers).dividedBy(Exact.of(numbers.size()))));
                    case HIGHEST -> numbers.stream().max(Exact::compareTo);
                    case LOWEST -> numbers.stream().min(Exact::compareTo);
                };
        return found.map(Outcome::of).orElse(unknown(Why.NO_ROWS, list));
    }

    private Exact sum(List<Exact> numbers) {
        return Stream.concat(Stream.of(Exact.ZERO), numbers.stream())
                .reduce((one, other) -> work.checked(one.plus(other)))
                .orElse(Exact.ZERO);
    }

    private Outcome checked(Outcome outcome) {
        return map(outcome, number -> Outcome.of(work.checked(number)));
    }

    private static Outcome map(Outcome outcome, java.util.function.Function<Exact, Outcome> further) {
        return outcome instanceof Known(var number) ? further.apply(number) : outcome;
    }
}
