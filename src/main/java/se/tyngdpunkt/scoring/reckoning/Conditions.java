package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.tyngdpunkt.instrument.Part.TimeLimit;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Condition.Happened;
import se.tyngdpunkt.instrument.rule.TimeState;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Result.Kept;

/** Whether a condition holds at a place, on the day of measurement; of a blank nothing holds. */
final class Conditions {

    private final LocalDate day;
    private final Work work;
    private final Lookup lookup;
    private final BiFunction<Value, Scope, Outcome> values;

    Conditions(LocalDate day, Work work, Lookup lookup, BiFunction<Value, Scope, Outcome> values) {
        this.day = day;
        this.work = work;
        this.lookup = lookup;
        this.values = values;
    }

    boolean holds(Condition condition, Scope scope) {
        work.down();
        var holds = isSo(condition, scope);
        work.up();
        return holds;
    }

    private boolean isSo(Condition condition, Scope scope) {
        return switch (condition) {
            case Condition.All(var all) -> areAll(all, scope);
            case Condition.Any(var any) -> isAny(any, scope);
            case Condition.Not(var not) -> !holds(not, scope);
            case Condition.Chosen(var name, var options) ->
                scope.given(name)
                        .flatMap(Conditions::word)
                        .filter(options::contains)
                        .isPresent();
            case Condition.Compared(var left, var relation, var right) ->
                values.apply(left, scope) instanceof Known(var one)
                        && values.apply(right, scope) instanceof Known(var other)
                        && relation.holds(one.compareTo(other));
            case Condition.Answered(var name) -> scope.given(name).isPresent();
            case Condition.Between(var from, var to) ->
                date(from, scope).filter(day::isBefore).isEmpty()
                        && date(to, scope).filter(day::isAfter).isEmpty();
            case Happened happened ->
                date(happened.date(), scope)
                        .filter(date -> isWithin(happened, date))
                        .isPresent();
            case Condition.InBand(var bands, var levels) ->
                lookup.band(bands, scope).filter(levels::contains).isPresent();
            case Condition.AtTimeLimit(var key, var states) ->
                lookup.timeLimits(scope.listOfRow()).stream()
                        .filter(limit -> key.isEmpty() || limit.key().equals(key))
                        .flatMap(limit -> standing(limit, scope).stream())
                        .anyMatch(standing -> states.contains(standing.state()));
            case Condition.Broken(var limit) -> lookup.limit(limit, scope) == Kept.BROKEN;
        };
    }

    private boolean areAll(List<Condition> conditions, Scope scope) {
        for (var each : conditions) {
            if (!holds(each, scope)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAny(List<Condition> conditions, Scope scope) {
        for (var each : conditions) {
            if (holds(each, scope)) {
                return true;
            }
        }
        return false;
    }

    /** How a row stands to a time limit; nothing where the limit does not concern it. */
    Optional<Standing> standing(TimeLimit limit, Scope row) {
        if (!holds(limit.when(), row)) {
            return Optional.empty();
        }
        var last = date(limit.from(), row).map(from -> from.plus(limit.number(), Elapsed.unit(limit.span())));
        return Optional.of(new Standing(
                last.map(day -> state(limit, date(limit.from(), row).orElseThrow(), day))
                        .orElse(TimeState.UNKNOWN),
                last));
    }

    private TimeState state(TimeLimit limit, LocalDate from, LocalDate last) {
        if (from.isAfter(day)) {
            return TimeState.NOT_BEGUN;
        }
        if (day.isAfter(last)) {
            return TimeState.OVERDUE;
        }
        return day.isBefore(last.minusDays(limit.warnDays())) ? TimeState.RUNNING : TimeState.EXPIRING;
    }

    /** The last day is one of those within the limit. */
    record Standing(TimeState state, Optional<LocalDate> lastDay) {}

    private boolean isWithin(Happened happened, LocalDate date) {
        var first = day.minus(happened.number(), Elapsed.unit(happened.span()));
        return !date.isAfter(day) && (date.isAfter(first) || (happened.firstDayToo() && date.equals(first)));
    }

    private static Optional<LocalDate> date(String name, Scope scope) {
        return name.isEmpty() ? Optional.empty() : scope.given(name).flatMap(Conditions::day);
    }

    static Optional<LocalDate> day(Given given) {
        return given instanceof Given.Day(var date) ? Optional.of(date) : Optional.empty();
    }

    /** An answer as a condition or a choice names it. */
    static Optional<String> word(Given given) {
        return switch (given) {
            case Given.Choice choice -> Optional.of(choice.option());
            case Given.YesNo(var isYes) -> Optional.of(isYes ? "yes" : "no");
            case Given.Words(var text) -> Optional.of(text);
            case Given.Figure(var number) -> Optional.of(number.toString());
            case Given.Day _ -> Optional.empty();
        };
    }
}
