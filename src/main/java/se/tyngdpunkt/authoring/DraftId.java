package se.tyngdpunkt.authoring;

import java.util.UUID;

/** A model that is being written. */
public record DraftId(UUID value) {

    public static DraftId fresh() {
        return new DraftId(UUID.randomUUID());
    }
}
