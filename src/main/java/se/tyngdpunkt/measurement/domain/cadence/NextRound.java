package se.tyngdpunkt.measurement.domain.cadence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.WayOfWorking;
import se.tyngdpunkt.measurement.Round;

/** When the next round is, as the model's way of working has it: only a suggestion, for whoever plans it to change. */
public record NextRound(YearMonth month, LocalDate opensOn, LocalDate lastDay) {

    private static final int USUAL_DAYS = 30;

    /**
     * For a model measured by weeks so many weeks after its last round opened; else in its next month that has no round of it:
     * one of those that it names, or so many after that of its last round. Nobody is asked by another round on those days.
     *
     * @param own the rounds by that model, of the same people
     * @param beside all the rounds of the same people
     * @param earliest the first day it could open
     */
    static NextRound of(WayOfWorking way, List<Round> own, Beside beside, LocalDate earliest) {
        var last = own.stream().max(Round.OLDEST_FIRST);
        if (way.isByWeeks()) {
            var wanted = last.map(round -> round.opensOn().plusWeeks(way.everyWeeks()))
                    .orElseGet(() -> earliest.with(nextOrSame(MONDAY)));
            var opensOn = free(later(wanted, earliest), daysOf(way), beside);
            return new NextRound(YearMonth.from(opensOn), opensOn, opensOn.plusDays(daysOf(way) - 1L));
        }
        var month = month(way, own, last, YearMonth.from(earliest));
        var opensOn = free(later(month.atDay(1), earliest), USUAL_DAYS, beside);
        return new NextRound(month, opensOn, opensOn.plusDays(USUAL_DAYS - 1L));
    }

    /** Half the time until the next one, so that there is time to talk before it. */
    private static int daysOf(WayOfWorking way) {
        return Math.min(USUAL_DAYS, way.everyWeeks() * 7 / 2);
    }

    private static YearMonth month(WayOfWorking way, List<Round> own, Optional<Round> last, YearMonth first) {
        var from = way.months().isEmpty()
                ? last.map(round -> YearMonth.from(round.month()).plusMonths(way.everyMonths()))
                        .filter(month -> way.everyMonths() > 0 && month.isAfter(first))
                        .orElse(first)
                : first;
        var months = way.months().isEmpty() ? Stream.iterate(from, month -> month.plusMonths(1)) : way.monthsFrom(from);
        return months.filter(
                        month -> own.stream().noneMatch(round -> round.month().equals(month.atDay(1))))
                .findFirst()
                .orElse(first);
    }

    /** The first day from that one on with so many days that no other round takes answers on. */
    private static LocalDate free(LocalDate from, int days, Beside beside) {
        return beside.on(from, from.plusDays(days - 1L))
                .map(other -> free(other.lastDay().plusDays(1), days, beside))
                .orElse(from);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
