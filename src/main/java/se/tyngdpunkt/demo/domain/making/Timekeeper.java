package se.tyngdpunkt.demo.domain.making;

import java.time.Instant;

/** Lets deeds be done as of a moment that is not now: whoever asks the clock within the deed is told that moment. */
@FunctionalInterface
public interface Timekeeper {

    void at(Instant moment, Runnable deed);
}
