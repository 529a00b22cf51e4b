package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.tyngdpunkt.instrument.rule.Value.Span;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Time between two days, exact: whole years, and of the year that has begun the share of its days that has passed; so it
 * grows every day and is a whole number on each anniversary. Negative when the first day comes last.
 */
final class Elapsed {

    private Elapsed() {}

    static Exact between(LocalDate from, LocalDate to, Span span) {
        if (from.isAfter(to)) {
            return Exact.ZERO.minus(between(to, from, span));
        }
        var unit = unit(span);
        long whole = unit.between(from, to);
        var last = from.plus(whole, unit);
        var next = from.plus(whole + 1, unit);
        return Exact.of(whole).plus(Exact.of(last.until(to, ChronoUnit.DAYS), last.until(next, ChronoUnit.DAYS)));
    }

    static ChronoUnit unit(Span span) {
        return switch (span) {
            case DAYS -> ChronoUnit.DAYS;
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
        };
    }
}
