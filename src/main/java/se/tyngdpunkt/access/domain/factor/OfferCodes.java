package se.tyngdpunkt.access.domain.factor;

import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.SealedSecret;

/** What somebody is shown before she turns one-time codes on: a seed of her own, which only she can have opened again. */
public final class OfferCodes {

    private final OneTimeCodes oneTimeCodes;
    private final Sealer sealer;

    public OfferCodes(OneTimeCodes oneTimeCodes, Sealer sealer) {
        this.oneTimeCodes = oneTimeCodes;
        this.sealer = sealer;
    }

    public SealedSecret offer(Account account) {
        return sealer.seal(oneTimeCodes.freshSeed(), account.id());
    }

    public Seed seedOf(SealedSecret offered, Account account) {
        return sealer.open(offered, account.id()).orElseThrow();
    }

    public SquarePicture pictureOf(Seed seed, Account account) {
        return oneTimeCodes.pictureOf(seed, account.login().value());
    }
}
