package se.tyngdpunkt.measurement;

import java.util.UUID;

/** A measurement: one person in one round. */
public record MeasurementId(UUID value) {

    public static MeasurementId fresh() {
        return new MeasurementId(UUID.randomUUID());
    }
}
