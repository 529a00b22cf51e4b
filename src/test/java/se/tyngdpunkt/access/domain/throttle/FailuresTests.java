package se.tyngdpunkt.access.domain.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailuresTests {

    private static final Instant NOON = Instant.parse("2026-11-09T11:00:00Z");
    private static final Door OWN = Door.ofLogin("alva");
    private static final Door SHARED = new Door("office", 5, true);

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
        var rested = times(9).andOne(NOON.plus(Duration.ofHours(1)), OWN);
        assertThat(rested.count()).isEqualTo(1);
    }

    @Test
    void staysOpenForWhoeverReadTheClockFirstAndCameSecond() {
        assertThat(times(1).isClosed(NOON.minusMillis(1))).isFalse();
        assertThat(Failures.none().andOne(NOON, SHARED).isClosed(NOON.minusMillis(5)))
                .isFalse();
        assertThat(times(2, SHARED).butOne(SHARED).isClosed(NOON.minusMillis(5)))
                .isFalse();
    }

    @Test
    void takesBackOneAtMostToNothing() {
        assertThat(times(2, SHARED).butOne(SHARED).count()).isEqualTo(1);
        assertThat(Failures.none().butOne(SHARED).count()).isZero();
    }

    @Test
    void opensASharedDoorAgainForAnAttemptThatSucceeded() {
        var full = times(5, SHARED);
        assertThat(full.isClosed(NOON)).isTrue();
        assertThat(full.butOne(SHARED).isClosed(NOON)).isFalse();
    }

    @Test
    void forgivesOneEachMinuteAtASharedDoor() {
        var full = times(5, SHARED);
        assertThat(full.isClosed(NOON.plusSeconds(59))).isTrue();
        assertThat(full.isClosed(NOON.plusSeconds(60))).isFalse();
        var later = full.andOne(NOON.plusSeconds(90), SHARED);
        assertThat(later.count()).isEqualTo(5);
        assertThat(later.isClosed(NOON.plusSeconds(119))).isTrue();
        assertThat(later.isClosed(NOON.plusSeconds(120))).isFalse();
    }

    @Test
    void forgivesEverythingInTimeAtASharedDoor() {
        assertThat(times(5, SHARED).andOne(NOON.plusSeconds(300), SHARED).count())
                .isEqualTo(1);
    }

    @Test
    void doesNotCloseLongerTheMoreComeThroughASharedDoor() {
        assertThat(Duration.between(NOON, times(5, SHARED).closedUntil())).isEqualTo(Duration.ofMinutes(1));
    }

    private static Duration waitAfter(int count) {
        return Duration.between(NOON, times(count).closedUntil());
    }

    private static Failures times(int count) {
        return times(count, OWN);
    }

    private static Failures times(int count, Door door) {
        var failures = Failures.none();
        for (int attempt = 0; attempt < count; attempt++) {
            failures = failures.andOne(NOON, door);
        }
        return failures;
    }
}
