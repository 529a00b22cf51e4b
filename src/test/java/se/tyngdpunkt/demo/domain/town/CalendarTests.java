package se.tyngdpunkt.demo.domain.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarTests {

    @Test
    void isBelievableOnAnyDay() {
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            var calendar = on(day);
            assertThat(calendar.open().opensOn().plusDays(2)).isBefore(calendar.today());
            assertThat(calendar.open().lastDay()).isAfter(calendar.today());
            assertThat(calendar.today()).isBetween(day.minusMonths(7), day);
            assertThat(calendar.rounds()).hasSize(5).allSatisfy(round -> {
                assertThat(round.month().getMonthValue()).isIn(5, 11);
                assertThat(round.lastDay().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
        }
    }

    @Test
    void keepsTheRealDayWhileARoundIsUnderWay() {
        assertThat(on(LocalDate.of(2026, 11, 22)).today()).isEqualTo("2026-11-22");
        assertThat(on(LocalDate.of(2026, 11, 22)).rounds().getFirst().month()).isEqualTo(YearMonth.of(2024, 11));
    }

    @Test
    void goesBackToTheLatestRoundOtherwise() {
        assertThat(on(LocalDate.of(2027, 2, 3)).today()).isEqualTo("2026-11-19");
        assertThat(on(LocalDate.of(2027, 5, 3)).today()).isEqualTo("2026-11-19");
    }

    private static Calendar on(LocalDate day) {
        return Calendar.from(day.atTime(14, 0).atZone(Calendar.ZONE));
    }
}
