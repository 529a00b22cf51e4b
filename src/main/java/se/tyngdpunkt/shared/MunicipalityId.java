package se.tyngdpunkt.shared;

import java.util.UUID;

/** A municipality: the tenant that every row belongs to. */
public record MunicipalityId(UUID value) {

    public static MunicipalityId fresh() {
        return new MunicipalityId(UUID.randomUUID());
    }

    public static MunicipalityId of(String text) {
        return new MunicipalityId(UUID.fromString(text));
    }
}
