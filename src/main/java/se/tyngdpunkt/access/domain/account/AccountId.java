package se.tyngdpunkt.access.domain.account;

import java.util.UUID;

/** An account: the means by which one person comes in. */
public record AccountId(UUID value) {

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }
}
