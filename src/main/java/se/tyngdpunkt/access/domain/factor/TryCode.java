package se.tyngdpunkt.access.domain.factor;

import java.time.Clock;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.shared.UseCase;

/** Tries a code from the app, or one of the recovery codes; each works once. */
@UseCase
public class TryCode {

    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes oneTimeCodes;
    private final Sealer sealer;
    private final Clock clock;

    TryCode(Accounts accounts, RecoveryCodes recoveryCodes, OneTimeCodes oneTimeCodes, Sealer sealer, Clock clock) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.oneTimeCodes = oneTimeCodes;
        this.sealer = sealer;
        this.clock = clock;
    }

    public boolean isRight(Account account, String typed) {
        var recovery = new RecoveryCode(typed);
        if (recovery.isPossible()) {
            return recoveryCodes.use(account.id(), recovery, clock.instant());
        }
        return account.secondFactor() instanceof SecondFactor.Codes codes
                && sealer.open(codes.secret(), account.id())
                        .flatMap(seed -> oneTimeCodes.stepOf(seed, typed, clock.instant()))
                        .filter(step -> accounts.useStep(account.id(), step))
                        .isPresent();
    }
}
