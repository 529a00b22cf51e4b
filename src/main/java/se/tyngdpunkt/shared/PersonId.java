package se.tyngdpunkt.shared;

import java.util.UUID;

/** A person known to a municipality, whatever roles she has. */
public record PersonId(UUID value) {

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
