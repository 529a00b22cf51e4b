package se.tyngdpunkt.measurement.earlier;

import java.time.Instant;
import java.util.Optional;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.PersonId;

/** Who read a round in, when, and the name and the SHA-256 of the file, which itself is not kept. */
public record Imported(PersonId by, Instant at, String file, String digest) {

    /** Where that is kept. */
    @FunctionalInterface
    public interface Rounds {

        /** Of an imported round only. */
        Optional<Imported> of(RoundId id);
    }
}
