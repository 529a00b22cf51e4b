package se.tyngdpunkt.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.byWeeks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

/** Rounds have one order in time, and names that tell them apart. */
class RoundTests {

    private static final UnitId UNIT = UnitId.fresh();

    private static Words words(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shell");
        messages.setDefaultEncoding("UTF-8");
        return new Words(messages, Locale.of(language));
    }

    private static Round from(String first, String last) {
        return byWeeks(UNIT, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void ofTwoInOneMonthTheOneThatOpenedFirstIsBefore() {
        var first = from("2027-03-01", "2027-03-14");
        var second = from("2027-03-29", "2027-04-11");

        assertThat(first.isBefore(second)).isTrue();
        assertThat(second.isBefore(first)).isFalse();
        assertThat(List.of(second, first).stream().sorted(Round.OLDEST_FIRST)).containsExactly(first, second);
        assertThat(List.of(first, second).stream().sorted(Round.LATEST_FIRST)).containsExactly(second, first);
    }

    /** It was planned late, and is for the month that was missed. */
    @Test
    void oneForAnEarlierMonthIsBeforeWheneverItOpens() {
        var november = MeasurementSamples.aRound(UNIT, YearMonth.of(2026, 11), RoundState.CLOSED);
        var october = MeasurementSamples.aRound(UNIT, YearMonth.of(2026, 10), RoundState.OPEN);
        var late = new Round(
                october.id(),
                october.name(),
                october.month(),
                october.instrument(),
                UNIT,
                november.lastDay().plusDays(1),
                november.lastDay().plusDays(9),
                RoundState.OPEN,
                october.privacy(),
                october.bridge());

        assertThat(late.isBefore(november)).isTrue();
        assertThat(november.isBefore(late)).isFalse();
    }

    @Property(tries = 200)
    void isBeforeAnotherOnlyIfItStandsBeforeItInTheOrder(
            @ForAll @IntRange(max = 40) int one, @ForAll @IntRange(max = 40) int other) {
        var day = LocalDate.of(2026, 12, 10);
        var first = byWeeks(UNIT, day.plusDays(one), day.plusDays(one));
        var second = byWeeks(UNIT, day.plusDays(other), day.plusDays(other));

        assertThat(first.isBefore(second)).isEqualTo(one < other);
        if (one < other) {
            assertThat(Round.OLDEST_FIRST.compare(first, second)).isNegative();
        }
        assertThat(Round.OLDEST_FIRST.compare(first, second)).isEqualTo(Round.LATEST_FIRST.compare(second, first));
    }

    @Test
    void isCalledByItsMonthOrItsWeeks() {
        var swedish = words("sv");
        var month = MeasurementSamples.aRound(UNIT, YearMonth.of(2026, 11), RoundState.OPEN);

        assertThat(month.label(swedish)).isEqualTo("November 2026");
        assertThat(month.labelWithin(swedish)).isEqualTo("november 2026");
        assertThat(from("2026-11-09", "2026-11-22").label(swedish)).isEqualTo("Vecka 46–47 2026");
        assertThat(from("2026-11-09", "2026-11-22").labelWithin(words("en"))).isEqualTo("week 46–47 2026");
        assertThat(from("2026-12-28", "2027-01-10").labelWithin(swedish)).isEqualTo("vecka 53 2026–vecka 1 2027");
        assertThat(from("2026-11-09", "2026-11-13").labelWithin(swedish)).isEqualTo("vecka 46 2026");
        assertThat(from("2026-11-09", "2026-11-11").labelWithin(swedish)).isEqualTo("9 november 2026–11 november 2026");
    }

    @Property(tries = 500)
    void hasAnotherNameThanOneOnOtherDays(
            @ForAll @IntRange(max = 800) int start,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(min = 1, max = 15) int between,
            @ForAll @IntRange(max = 20) int otherLength) {
        var opens = LocalDate.of(2025, 11, 1).plusDays(start);
        var first = byWeeks(UNIT, opens, opens.plusDays(length));
        var next = first.lastDay().plusDays(between);
        var second = byWeeks(UNIT, next, next.plusDays(otherLength));

        assertThat(first.label(words("sv"))).isNotEqualTo(second.label(words("sv")));
    }
}
