package se.tyngdpunkt.access.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailuresTests {

    private static final Instant NOON = Instant.parse("2026-11-09T11:00:00Z");
    private static final int LIMIT = 5;

    @Test
    void staysOpenBelowTheLimit() {
        assertThat(times(4).isClosed(NOON)).isFalse();
    }

    @Test
    void closesForAMinuteAtTheLimit() {
        var failures = times(5);
        assertThat(failures.isClosed(NOON.plusSeconds(59))).isTrue();
        assertThat(failures.isClosed(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void doublesTheWaitUpToAQuarter() {
        assertThat(waitAfter(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(waitAfter(7)).isEqualTo(Duration.ofMinutes(4));
        assertThat(waitAfter(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(waitAfter(5000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void forgivesAfterAnHoursRest() {
        var rested = times(9).andOne(NOON.plus(Duration.ofHours(1)), LIMIT);
        assertThat(rested.count()).isEqualTo(1);
    }

    @Test
    void staysOpenForWhoeverReadTheClockFirstAndCameSecond() {
        assertThat(times(1).isClosed(NOON.minusMillis(1))).isFalse();
    }

    @Test
    void takesBackOneAtMostToNothing() {
        assertThat(times(2).butOne().count()).isEqualTo(1);
        assertThat(Failures.none().butOne().count()).isZero();
    }

    private static Duration waitAfter(int count) {
        return Duration.between(NOON, times(count).closedUntil());
    }

    private static Failures times(int count) {
        var failures = Failures.none();
        for (int attempt = 0; attempt < count; attempt++) {
            failures = failures.andOne(NOON, LIMIT);
        }
        return failures;
    }
}
