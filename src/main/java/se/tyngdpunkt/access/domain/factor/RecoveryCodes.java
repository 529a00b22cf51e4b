package se.tyngdpunkt.access.domain.factor;

import java.time.Instant;
import java.util.List;
import se.tyngdpunkt.access.domain.account.AccountId;

/** The recovery codes that accounts have left, kept as fingerprints. */
public interface RecoveryCodes {

    void replace(AccountId account, List<RecoveryCode> codes);

    /** Uses one up; false if there is no such code left. */
    boolean use(AccountId account, RecoveryCode code, Instant at);

    int left(AccountId account);
}
