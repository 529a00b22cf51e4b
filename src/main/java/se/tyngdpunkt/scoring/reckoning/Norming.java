package se.tyngdpunkt.scoring.reckoning;

import static se.tyngdpunkt.scoring.reckoning.Outcome.unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part.Reason;
import se.tyngdpunkt.instrument.Part.Reductions;
import se.tyngdpunkt.instrument.Part.Takes;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Outcome.Why;
import se.tyngdpunkt.scoring.reckoning.Result.Lowered;
import se.tyngdpunkt.shared.number.Exact;

/** A norm on the day, after what lowers it; shares are all taken of the norm before any of them, and nothing goes below 0. */
final class Norming {

    private final Instrument instrument;
    private final Values values;
    private final LocalDate day;

    Norming(Instrument instrument, Values values, LocalDate day) {
        this.instrument = instrument;
        this.values = values;
        this.day = day;
    }

    record Normal(Outcome value, List<Lowered> taken) {}

    Normal of(Norm norm, Scope scope) {
        if (!values.conditions().holds(norm.when(), scope)) {
            return new Normal(unknown(Why.DOES_NOT_APPLY, norm.key()), List.of());
        }
        return switch (values.of(norm.value(), scope)) {
            case Known(var full) -> lowered(norm, full, scope);
            case Outcome.Unknown unknown -> new Normal(unknown, List.of());
        };
    }

    private Normal lowered(Norm norm, Exact full, Scope scope) {
        var taken = taken(norm, full, scope);
        var left = full;
        for (var each : taken) {
            if (!(each.amount() instanceof Known(var amount))) {
                return new Normal(each.amount(), taken);
            }
            left = values.checked(left.minus(amount));
        }
        return new Normal(Outcome.of(left.isNegative() ? Exact.ZERO : left), taken);
    }

    private List<Lowered> taken(Norm norm, Exact full, Scope scope) {
        List<Lowered> taken = new ArrayList<>();
        if (instrument.part(norm.reductions()).orElse(null) instanceof Reductions reductions) {
            for (var place : scope.list(reductions.key())) {
                reason(reductions, place)
                        .filter(reason -> isInForce(reason, place))
                        .ifPresent(reason -> taken.add(new Lowered(reason, amount(reason, full, place))));
            }
        }
        return taken;
    }

    private Outcome amount(Reason reason, Exact full, Scope place) {
        return switch (values.of(reason.value(), place)) {
            case Known(var number) ->
                Outcome.of(reason.takes() == Takes.SHARE ? values.checked(full.times(number)) : number);
            case Outcome.Unknown blank -> blank;
        };
    }

    private static Optional<Reason> reason(Reductions reductions, Scope place) {
        return place.given(Reductions.REASON).flatMap(Conditions::word).flatMap(word -> reductions.reasons().stream()
                .filter(reason -> reason.key().equals(word))
                .findFirst());
    }

    /** From its first day to and with its last, and never longer than the reason lasts. */
    private boolean isInForce(Reason reason, Scope place) {
        return values.conditions().holds(new Condition.Between(Reductions.FROM, Reductions.TO), place)
                && (reason.lastsMonths() == 0
                        || place.given(Reductions.FROM)
                                .filter(from -> from instanceof Given.Day(var first)
                                        && day.isBefore(first.plusMonths(reason.lastsMonths())))
                                .isPresent());
    }
}
