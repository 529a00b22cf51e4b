package se.tyngdpunkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-W34, 2026-W34",
        "2026-w34, 2026-W34",
        "2026W34, 2026-W34",
        "2026v34, 2026-W34",
        "2026V34, 2026-W34",
        "2026 v 34, 2026-W34",
        "2026 v. 34, 2026-W34",
        "2026-v34, 2026-W34",
        "2026–v34, 2026-W34",
        "2026 vecka 34, 2026-W34",
        "２０２６ｖ３４, 2026-W34",
        "' 2026v34 ', 2026-W34",
        "2026v5, 2026-W05",
        "2027v2, 2027-W02",
        "v34, 2026-W34",
        "v. 34, 2026-W34",
        "vecka 34, 2026-W34",
        "week 34, 2026-W34",
        "34, 2026-W34",
        "'34 ', 2026-W34",
        "47, 2026-W47",
        "48, 2025-W48",
        "5, 2026-W05",
        "05, 2026-W05",
        "53, 2020-W53",
        "1, 2026-W01"
    })
    void readsWhatPeopleType(String typed, String week) {
        assertThat(Week.read(typed, SUNDAY)).hasToString("Optional[" + week + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "00",
                "54",
                "-3",
                "3,5",
                "345",
                "2025-W53",
                "2025v53",
                "2026-34",
                "2026 34",
                "202634",
                "2026-08-17",
                "17 augusti",
                "1899-W10",
                "3000-W10",
                "2026-W34-1",
                "2026v34 eller v35",
                "vvv34",
                "😀"
            })
    void refusesEverythingElse(String typed) {
        assertThat(Week.read(typed, SUNDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026v34", "34", "2026-W5", "2026-w34", " 2026-W34", "2025-W53", ""})
    void isKeptInOneFormOnly(String text) {
        assertThat(Week.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W34, 2026-08-17",
        "2026-W01, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2027-W01, 2027-01-04",
        "2020-W53, 2020-12-28",
        "2021-W01, 2021-01-04"
    })
    void beginsOnAMonday(String week, LocalDate monday) {
        assertThat(Week.parse(week).map(Week::monday)).contains(monday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-W01", "2999-W01"})
    void knowsTheWeeksOfElevenHundredYears(String week) {
        assertThat(Week.parse(week)).hasToString("Optional[" + week + "]");
        assertThat(Week.read("1", Week.parse(week).orElseThrow().monday())).isEqualTo(Week.parse(week));
    }

    @Test
    void looksAtThirtySigns() {
        assertThat(Week.read(" ".repeat(27) + "v34", SUNDAY)).isPresent();
        assertThat(Week.read(" ".repeat(28) + "v34", SUNDAY)).isEmpty();
    }

    /** The first days of January may lie in the last week of the year before, and then its week 1 is not that year's first days. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-03, 53, 2026-W53",
        "2027-01-03, 1, 2026-W01",
        "2027-01-04, 1, 2027-W01",
        "2025-12-29, 1, 2026-W01",
        "2025-12-28, 1, 2025-W01"
    })
    void countsYearsByTheWeeksOwnYear(LocalDate day, String typed, String week) {
        assertThat(Week.read(typed, day)).hasToString("Optional[" + week + "]");
    }

    @ParameterizedTest
    @CsvSource({"2026, 0", "2026, 54", "2025, 53", "1899, 1", "3000, 1", "2026, -1"})
    void refusesAWeekThatIsNone(int year, int number) {
        assertThatThrownBy(() -> new Week(year, number)).isInstanceOf(DateTimeException.class);
    }

    @Property
    void holdsEveryDayOfItself(@ForAll @IntRange(max = 365_000) int days) {
        var day = LocalDate.of(1950, 1, 1).plusDays(days);
        var week = Week.of(day);

        assertThat(week.monday()).isBetween(day.minusDays(6), day);
        assertThat(week.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Week.parse(week.toString())).contains(week);
        assertThat(Week.of(week.monday().plusDays(7))).isGreaterThan(week);
    }

    @Property
    void aWeekWithoutAYearIsTheLatestThatHasBegun(
            @ForAll @IntRange(max = 36_500) int days, @ForAll @IntRange(min = 1, max = 53) int number) {
        var day = LocalDate.of(2000, 1, 1).plusDays(days);
        var week = Week.read("v" + number, day).orElseThrow();

        assertThat(week.number()).isEqualTo(number);
        assertThat(week.monday()).isBeforeOrEqualTo(day);
        for (var later = week.monday().plusWeeks(1); !later.isAfter(day); later = later.plusWeeks(1)) {
            assertThat(Week.of(later).number()).isNotEqualTo(number);
        }
    }

    @Property
    void neverThrows(@ForAll String typed) {
        assertThat(Week.read(typed, SUNDAY).map(Week::year).orElse(2026)).isBetween(1900, 2999);
        assertThat(Week.parse(typed).map(Week::year).orElse(2026)).isBetween(1900, 2999);
    }
}
