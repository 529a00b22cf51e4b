package se.tyngdpunkt.measurement.domain.form;

import java.util.UUID;

/** One opened form: two of them may be open on the same revision, and neither may take the other's place. */
public record TabId(UUID value) {

    public static TabId fresh() {
        return new TabId(UUID.randomUUID());
    }

    /** A fresh one for anything that is none. */
    public static TabId parse(String text) {
        try {
            return new TabId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return fresh();
        }
    }
}
