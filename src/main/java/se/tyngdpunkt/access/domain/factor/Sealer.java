package se.tyngdpunkt.access.domain.factor;

import java.util.Optional;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.SealedSecret;

/** Seals secrets with a key that is not in the database. */
public interface Sealer {

    SealedSecret seal(Seed seed, AccountId owner);

    /** Nothing when it was sealed with another key or for another account. */
    Optional<Seed> open(SealedSecret secret, AccountId owner);
}
