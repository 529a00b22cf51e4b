package se.tyngdpunkt.measurement.domain.earlier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.earlier.Imported;
import se.tyngdpunkt.scoring.Reckoned;

/** Where rounds that were measured elsewhere are kept. Everything is within the municipality in scope. */
public interface EarlierBook {

    /** Tells of a round that it was read in, which it stays. */
    void mark(RoundId id, Imported from);

    void add(Round round, List<Answered> people, Instant sent);

    /** Deletes a round with everything in it; false where another key is being tried on it. */
    boolean drop(RoundId id);

    /**
     * One person's measurement.
     *
     * @param read the answers by the names of the fields
     * @param scored those of her leader in the same way
     * @param reckoned absent where she was asked and did not answer
     */
    record Answered(
            MeasurementHead head, Map<String, String> read, Map<String, String> scored, Optional<Reckoned> reckoned) {}
}
