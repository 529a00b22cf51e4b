package se.tyngdpunkt.shared;

import java.util.UUID;

/** A node in a municipality's tree: department, area, unit or group. */
public record UnitId(UUID value) {

    public static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }
}
