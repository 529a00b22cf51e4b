package se.tyngdpunkt.measurement;

import java.util.UUID;

/** A round (mätomgång): one occasion on which a part of the organisation measures. */
public record RoundId(UUID value) {

    public static RoundId fresh() {
        return new RoundId(UUID.randomUUID());
    }
}
