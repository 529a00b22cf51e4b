package se.tyngdpunkt.organisation.domain.change;

import java.util.UUID;

/** Names a change of units. */
public record ChangeId(UUID value) {

    public static ChangeId fresh() {
        return new ChangeId(UUID.randomUUID());
    }
}
