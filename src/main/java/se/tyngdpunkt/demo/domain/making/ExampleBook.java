package se.tyngdpunkt.demo.domain.making;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the example has been made in this data directory, and how far its clock is ahead of the real one. */
public interface ExampleBook {

    /** Nothing until the example is whole. */
    Optional<Duration> ahead();

    void made(Duration ahead, Instant at);

    void put(Duration ahead);
}
