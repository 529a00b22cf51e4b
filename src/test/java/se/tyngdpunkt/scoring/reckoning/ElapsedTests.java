package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.rule.Value.Span;
import se.tyngdpunkt.shared.number.Exact;

class ElapsedTests {

    @ParameterizedTest
    @CsvSource({
        "2020-11-16, 2026-11-16, YEARS, 6",
        "2026-11-16, 2026-11-16, YEARS, 0",
        "2026-01-01, 2026-07-02, YEARS, 182/365",
        "2024-01-01, 2024-07-01, YEARS, 91/183",
        "2024-02-29, 2025-02-28, YEARS, 1",
        "2024-02-29, 2025-03-01, YEARS, 366/365",
        "2024-02-29, 2028-02-29, YEARS, 4",
        "2024-02-29, 2028-02-28, YEARS, 1463/366",
        "2026-01-31, 2026-02-28, MONTHS, 1",
        "2026-01-31, 2026-03-01, MONTHS, 32/31",
        "2026-01-31, 2026-03-31, MONTHS, 2",
        "2026-01-15, 2026-02-15, MONTHS, 1",
        "2026-01-15, 2026-02-14, MONTHS, 30/31",
        "2026-11-02, 2026-11-16, WEEKS, 2",
        "2026-11-02, 2026-11-17, WEEKS, 15/7",
        "2026-11-02, 2026-11-17, DAYS, 15",
        "2026-11-17, 2026-11-02, DAYS, -15",
        "2026-11-16, 2020-11-16, YEARS, -6",
        "9998-12-31, 9999-12-31, YEARS, 1"
    })
    void isExact(LocalDate from, LocalDate to, Span span, String result) {
        assertThat(Elapsed.between(from, to, span))
                .isEqualTo(Exact.parse(result).orElseThrow());
    }

    @Property
    void growsEveryDay(
            @ForAll @IntRange(min = -40_000, max = 40_000) int first,
            @ForAll @IntRange(max = 3_000) int days,
            @ForAll Span span) {
        var from = LocalDate.of(2000, 1, 1).plusDays(first);
        var to = from.plusDays(days);

        assertThat(Elapsed.between(from, to.plusDays(1), span)).isGreaterThan(Elapsed.between(from, to, span));
    }

    @Property
    void isWholeOnEachAnniversary(
            @ForAll @IntRange(min = -40_000, max = 40_000) int first,
            @ForAll @IntRange(max = 60) int units,
            @ForAll Span span) {
        var from = LocalDate.of(2000, 1, 1).plusDays(first);
        var to = from.plus(units, Elapsed.unit(span));

        assertThat(Elapsed.between(from, to, span)).isEqualTo(Exact.of(units));
    }

    @Property
    void countsDaysOneByOne(@ForAll @IntRange(min = -4_000, max = 4_000) int days) {
        var from = LocalDate.of(2026, 11, 16);
        assertThat(Elapsed.between(from, from.plusDays(days), Span.DAYS)).isEqualTo(Exact.of(days));
    }
}
