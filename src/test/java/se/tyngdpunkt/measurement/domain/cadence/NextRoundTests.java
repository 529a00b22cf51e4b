package se.tyngdpunkt.measurement.domain.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.read;
import static se.tyngdpunkt.instrument.ModelSamples.ASKED;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.byWeeks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.WayOfWorking;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.shared.UnitId;

/** On Tuesday 10 November 2026. */
class NextRoundTests {

    private static final UnitId UNIT = UnitId.fresh();
    private static final LocalDate TODAY = day("2026-11-10");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static WayOfWorking way(String cadence) {
        return read(HEAD.replace("privacy: named", "privacy: named" + cadence) + ASKED)
                .instrument()
                .way();
    }

    private static Round month(int year, int month) {
        return aRound(UNIT, YearMonth.of(year, month), RoundState.CLOSED);
    }

    private static NextRound next(String cadence, Round... own) {
        return NextRound.of(way(cadence), List.of(own), new Beside(List.of(own)), TODAY);
    }

    private static NextRound days(String month, String opensOn, String lastDay) {
        return new NextRound(YearMonth.parse(month), day(opensOn), day(lastDay));
    }

    @Test
    void isInTheNextNamedMonthWithoutOne() {
        var named = ", months: {value: [may, november]}";

        assertThat(next(named, month(2026, 5))).isEqualTo(days("2026-11", "2026-11-10", "2026-12-09"));
        assertThat(next(named, month(2026, 11))).isEqualTo(days("2027-05", "2027-05-01", "2027-05-30"));
    }

    @Test
    void isSoManyWeeksAfterTheLastOneOpened() {
        var weeks = ", every-weeks: {value: 4}";

        assertThat(next(
                        weeks,
                        byWeeks(UNIT, day("2026-09-28"), day("2026-10-11")),
                        byWeeks(UNIT, day("2026-10-26"), day("2026-11-08"))))
                .isEqualTo(days("2026-11", "2026-11-23", "2026-12-06"));
        assertThat(next(weeks, byWeeks(UNIT, day("2026-12-07"), day("2026-12-20"))))
                .isEqualTo(days("2027-01", "2027-01-04", "2027-01-17"));
    }

    @Test
    void isTodayWhenItsWeekHasPassedAndOnAMondayWhenItIsTheFirst() {
        var weeks = ", every-weeks: {value: 6}";

        assertThat(next(weeks, byWeeks(UNIT, day("2026-08-03"), day("2026-08-16"))))
                .isEqualTo(days("2026-11", "2026-11-10", "2026-11-30"));
        assertThat(next(weeks)).isEqualTo(days("2026-11", "2026-11-16", "2026-12-06"));
    }

    @Test
    void isSoManyMonthsAfterTheLastOne() {
        var thirds = ", every-months: {value: 4}";

        assertThat(next(thirds, month(2026, 9))).isEqualTo(days("2027-01", "2027-01-01", "2027-01-30"));
        assertThat(next(thirds, month(2026, 3))).isEqualTo(days("2026-11", "2026-11-10", "2026-12-09"));
        assertThat(next(thirds)).isEqualTo(days("2026-11", "2026-11-10", "2026-12-09"));
    }

    @Test
    void isTheFirstMonthWithoutOneWhereTheModelSaysNothing() {
        assertThat(next("")).isEqualTo(days("2026-11", "2026-11-10", "2026-12-09"));
        assertThat(next("", month(2026, 11))).isEqualTo(days("2026-12", "2026-12-01", "2026-12-30"));
    }

    @Test
    void keepsOffTheDaysOfOtherRoundsOfTheSamePeople() {
        var own = new Round[] {byWeeks(UNIT, day("2026-10-19"), day("2026-11-01"))};
        var others = Stream.of(
                byWeeks(UNIT, day("2026-11-20"), day("2026-12-01")),
                byWeeks(UNIT, day("2026-12-10"), day("2026-12-12")));
        var beside = new Beside(Stream.concat(Arrays.stream(own), others).toList());

        assertThat(NextRound.of(way(", every-weeks: {value: 4}"), List.of(own), beside, TODAY))
                .isEqualTo(days("2026-12", "2026-12-13", "2026-12-26"));
    }
}
