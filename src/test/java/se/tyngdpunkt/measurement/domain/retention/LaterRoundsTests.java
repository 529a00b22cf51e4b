package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.organisation.Organisation;

class LaterRoundsTests extends RetentionSetting {

    private final Set<Object> days = new HashSet<>();

    /** The organisation itself, with a note of the days that somebody asks for the whole of it. */
    private Organisation noting() {
        var organisation = sjoby.organisation();
        return (Organisation) Proxy.newProxyInstance(
                Organisation.class.getClassLoader(), new Class<?>[] {Organisation.class}, (_, method, asked) -> {
                    if (method.getName().equals("wholeTree")) {
                        days.add(asked[0]);
                    }
                    return method.invoke(organisation, asked);
                });
    }

    @Test
    void asksForNoDayBeforeTheFirstRoundThatAnythingIsLeftFrom() {
        held(group, 1);
        held(group, 2);
        var left = aRound(group, YearMonth.of(2026, 3), RoundState.CLOSED);
        held(left);
        held(group, 4);
        var one = new GroupInRound(left.id(), group);
        var passed = new LaterRounds(rounds, noting(), new LineageInMemory()).since(List.of(one));
        assertThat(passed.rounds(one, _ -> true)).isEqualTo(1);
        assertThat(days).containsExactly(LocalDate.of(2026, 4, 1));
    }

    private int since(Round first, YearMonth... later) {
        held(first);
        for (var month : later) {
            held(aRound(group, month, RoundState.CLOSED));
        }
        var one = new GroupInRound(first.id(), group);
        return new LaterRounds(rounds, sjoby.organisation(), new LineageInMemory())
                .since(List.of(one))
                .rounds(one, _ -> true);
    }

    private Round firstOf(int year) {
        return aRound(group, YearMonth.of(year, 10), RoundState.CLOSED);
    }

    /** Today is in November 2026. */
    @Test
    void countsARoundEachYearOnce() {
        assertThat(since(firstOf(2023), YearMonth.of(2024, 10), YearMonth.of(2025, 10), YearMonth.of(2026, 10)))
                .isEqualTo(3);
    }

    @Test
    void countsAYearAndSomeMonthsToTheNextRoundOnce() {
        assertThat(since(firstOf(2024), YearMonth.of(2026, 2))).isEqualTo(1);
    }

    /** One each year without, whether a round has been held since or not. */
    @Test
    void neverCountsFewerWhenARoundIsHeldAfterYearsWithout() {
        assertThat(since(firstOf(2023))).isEqualTo(3);
        assertThat(since(firstOf(2023), YearMonth.of(2026, 10))).isEqualTo(3);
    }

    @Test
    void countsTheYearsOfEveryGap() {
        assertThat(since(firstOf(2022), YearMonth.of(2024, 10))).isEqualTo(4);
    }
}
