package se.tyngdpunkt.access.domain.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Asks, once per request, whether a session still opens anything. */
@UseCase
public class CheckSession {

    /** A working day, so that nobody is signed in over night. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final Organisation organisation;
    private final Clock clock;

    CheckSession(Accounts accounts, Organisation organisation, Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Standing standingOf(SignedIn who, AccountId id, Instant since, boolean isThisMachine) {
        return accounts.with(id)
                .filter(account -> isOpen(account, since, isThisMachine))
                .map(account -> lacksSecondFactor(account, who) ? Standing.LACKS_SECOND_FACTOR : Standing.GOOD)
                .orElse(Standing.OVER);
    }

    private boolean isOpen(Account account, Instant since, boolean isThisMachine) {
        return account.isEnabled()
                && !since.isBefore(account.sessionsValidFrom())
                && clock.instant().isBefore(since.plus(LONGEST))
                && (!account.isDemo() || isThisMachine);
    }

    private boolean lacksSecondFactor(Account account, SignedIn who) {
        return !account.isDemo()
                && !account.hasSecondFactor()
                && organisation.viewer(who).needsTwoFactors();
    }
}
