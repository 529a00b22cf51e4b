package se.tyngdpunkt.access.domain.factor;

import java.security.SecureRandom;
import java.util.List;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Makes new recovery codes; the old ones stop working. */
@UseCase
public class RenewRecoveryCodes {

    private final RecoveryCodes recoveryCodes;
    private final Events events;

    RenewRecoveryCodes(RecoveryCodes recoveryCodes, Events events) {
        this.recoveryCodes = recoveryCodes;
        this.events = events;
    }

    public List<RecoveryCode> renew(SignedIn who, Account account) {
        var codes = RecoveryCode.fresh(new SecureRandom());
        recoveryCodes.replace(account.id(), codes);
        events.tell(Deed.of(who, "access.recovery-codes-renewed", account.id().value())
                .about(who.person()));
        return codes;
    }
}
