package se.tyngdpunkt.dialogue;

import java.util.UUID;

/** An action (åtgärd) of somebody's plan. */
public record ActionId(UUID value) {

    public static ActionId fresh() {
        return new ActionId(UUID.randomUUID());
    }
}
