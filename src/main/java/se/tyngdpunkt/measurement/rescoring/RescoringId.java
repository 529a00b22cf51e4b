package se.tyngdpunkt.measurement.rescoring;

import java.util.UUID;

/** Names a re-scoring. */
public record RescoringId(UUID value) {

    public static RescoringId fresh() {
        return new RescoringId(UUID.randomUUID());
    }
}
