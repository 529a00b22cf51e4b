package se.tyngdpunkt.demo.domain.making;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real clock, ahead of it or behind it by as much as has been asked for. Within a past deed it stands still there. */
public final class MovableClock extends Clock implements Timekeeper {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    public MovableClock(Clock real) {
        this.real = real;
    }

    public Instant realNow() {
        return real.instant();
    }

    public Duration ahead() {
        return ahead;
    }

    public void put(Duration aheadOfReal) {
        ahead = aheadOfReal;
    }

    @Override
    public void at(Instant moment, Runnable deed) {
        ScopedValue.where(MOMENT, moment).run(deed);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
