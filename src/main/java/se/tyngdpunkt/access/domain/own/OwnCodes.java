package se.tyngdpunkt.access.domain.own;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.factor.OneTimeCodes;
import se.tyngdpunkt.access.domain.factor.RecoveryCode;
import se.tyngdpunkt.access.domain.factor.RenewRecoveryCodes;
import se.tyngdpunkt.access.domain.factor.Sealer;
import se.tyngdpunkt.access.domain.factor.Seed;
import se.tyngdpunkt.access.domain.factor.SquarePicture;
import se.tyngdpunkt.access.domain.factor.TurnOnCodes;
import se.tyngdpunkt.shared.SignedIn;

/** What everybody may do with her own one-time codes and recovery codes. */
public final class OwnCodes {

    private final OwnAccount own;
    private final PasswordAgain passwordAgain;
    private final OneTimeCodes oneTimeCodes;
    private final Sealer sealer;
    private final TurnOnCodes turnOn;
    private final RenewRecoveryCodes renew;

    public OwnCodes(
            OwnAccount own,
            PasswordAgain passwordAgain,
            OneTimeCodes oneTimeCodes,
            Sealer sealer,
            TurnOnCodes turnOn,
            RenewRecoveryCodes renew) {
        this.own = own;
        this.passwordAgain = passwordAgain;
        this.oneTimeCodes = oneTimeCodes;
        this.sealer = sealer;
        this.turnOn = turnOn;
        this.renew = renew;
    }

    public Account accountOf(SignedIn who) {
        return own.of(who);
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

    public Optional<TurnOnCodes.TurnedOn> turnOn(SignedIn who, Account account, SealedSecret offered, String code) {
        return turnOn.turnOn(who, account, offered, code);
    }

    public Optional<OwnAccountOutcome> refusalOf(Account account, Password typed) {
        return passwordAgain.refusalOf(account, typed);
    }

    public List<RecoveryCode> renewRecoveryCodes(SignedIn who, Account account) {
        return renew.renew(who, account);
    }
}
