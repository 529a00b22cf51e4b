package se.tyngdpunkt.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still at noon on Monday 9 November 2026, Swedish time, until a test moves it. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-09T11:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);

    static void setBack() {
        NOW.set(START);
    }

    public void set(Instant instant) {
        NOW.set(instant);
    }

    /** Noon of that day, Swedish time. */
    public void set(LocalDate day) {
        NOW.set(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Stockholm")).toInstant());
    }

    public void pass(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    @Override
    public Instant instant() {
        return NOW.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
