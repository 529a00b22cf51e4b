package se.tyngdpunkt.demo.domain.town;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days of the example: four closed rounds and one that has been open for a while, whatever day the demonstration is
 * first started. FFS measures in May and November; on any other day the example's clock is set back to the latest of them.
 *
 * @param now the moment the example is told at
 * @param rounds the oldest first; the last one is open
 */
public record Calendar(ZonedDateTime now, List<Occasion> rounds) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final int EARLIEST = 17;
    private static final int LATEST = 26;
    private static final int USUAL = 19;
    private static final int ROUNDS = 5;
    private static final int CASE_ROUNDS = 6;
    private static final int THIRDS = 3;

    /** One round's days. */
    public record Occasion(YearMonth month, LocalDate opensOn, LocalDate lastDay) {

        public static Occasion in(YearMonth month) {
            return new Occasion(
                    month,
                    month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)),
                    weekdayUpTo(month.atEndOfMonth()));
        }

        /** Whether it is one of May's, as FFS names its rounds by the month. */
        public boolean isOfSpring() {
            return month.getMonth() == Month.MAY;
        }
    }

    public static Calendar from(ZonedDateTime real) {
        var now = believable(real.withZoneSameInstant(ZONE));
        var latest = YearMonth.from(now);
        return new Calendar(
                now,
                IntStream.rangeClosed(1, ROUNDS)
                        .mapToObj(number -> Occasion.in(latest.minusMonths(6L * (ROUNDS - number))))
                        .toList());
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Every second month for ten months, where cases are listed; the last one is open. */
    public List<Occasion> caseRounds() {
        return IntStream.rangeClosed(1, CASE_ROUNDS)
                .mapToObj(number -> Occasion.in(open().month().minusMonths(2L * (CASE_ROUNDS - number))))
                .toList();
    }

    /** Every fourth month for eight months, where units report figures; the last one is open. */
    public List<Occasion> thirdsOfYear() {
        return IntStream.rangeClosed(1, THIRDS)
                .mapToObj(number -> Occasion.in(open().month().minusMonths(4L * (THIRDS - number))))
                .toList();
    }

    public Occasion open() {
        return rounds.getLast();
    }

    /** The month whose first day lies that many months before the open round's. */
    public LocalDate monthsBefore(int months) {
        return open().month().minusMonths(months).atDay(1);
    }

    /** The round after one. */
    public static Occasion after(YearMonth month) {
        return Occasion.in(
                month.plusMonths(month.getMonth() == Month.MAY || month.getMonth() == Month.NOVEMBER ? 6 : 1));
    }

    public static LocalDate weekdayUpTo(LocalDate day) {
        return isWeekend(day) ? weekdayUpTo(day.minusDays(1)) : day;
    }

    public static LocalDate weekdayFrom(LocalDate day) {
        return isWeekend(day) ? weekdayFrom(day.plusDays(1)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static ZonedDateTime believable(ZonedDateTime real) {
        var isInRound = isMonthOfRounds(YearMonth.from(real))
                && real.getDayOfMonth() >= EARLIEST
                && real.getDayOfMonth() <= LATEST;
        if (isInRound) {
            return real;
        }
        var month = YearMonth.from(real);
        while (!isMonthOfRounds(month) || month.atDay(USUAL).isAfter(real.toLocalDate())) {
            month = month.minusMonths(1);
        }
        return weekdayUpTo(month.atDay(USUAL)).atTime(LocalTime.of(10, 15)).atZone(ZONE);
    }

    private static boolean isMonthOfRounds(YearMonth month) {
        return month.getMonth() == Month.MAY || month.getMonth() == Month.NOVEMBER;
    }
}
