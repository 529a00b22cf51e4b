package se.tyngdpunkt.measurement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** When talks are booked: a slot that the talks fill, shown on the board and the worker's pages. */
public interface TalksBooked {

    /** Per measurement that has a talk: when it is booked; measurements without a talk are left out. */
    Map<MeasurementId, Booked> of(Collection<MeasurementId> measurements);

    /**
     * A talk as the board shows it; the address leads to the talk's page.
     *
     * @param passed its time has been, and nobody has said that it was held
     */
    record Booked(Optional<Instant> at, boolean passed, String address) {}
}
