package se.tyngdpunkt.access.domain.entry;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.factor.TryCode;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;

/** Tries the code after the password. */
public final class SecondStep {

    private final Accounts accounts;
    private final TryCode tryCode;
    private final CountAttempt attempts;
    private final ForgiveAttempts forgive;
    private final Events events;
    private final Clock clock;

    public SecondStep(
            Accounts accounts,
            TryCode tryCode,
            CountAttempt attempts,
            ForgiveAttempts forgive,
            Events events,
            Clock clock) {
        this.accounts = accounts;
        this.tryCode = tryCode;
        this.attempts = attempts;
        this.forgive = forgive;
        this.events = events;
        this.clock = clock;
    }

    public SignInOutcome with(PendingSignIn pending, String code, Caller caller) {
        var pace = Pace.start();
        var outcome = MunicipalityScope.in(pending.municipality(), () -> tried(pending, code, caller));
        if (outcome instanceof SignInOutcome.Wrong) {
            pace.keep();
        }
        return outcome;
    }

    private SignInOutcome tried(PendingSignIn pending, String code, Caller caller) {
        var account = accounts.with(pending.account()).filter(Account::isEnabled);
        if (account.isEmpty() || pending.isOver(clock.instant())) {
            return new SignInOutcome.TooLate();
        }
        var own = Door.ofCode(account.get().id().value().toString());
        var doors = List.of(own, Door.ofAddress(caller.address()));
        var closed = attempts.at(doors);
        if (closed.isPresent()) {
            return new SignInOutcome.TooMany(closed.get());
        }
        if (!tryCode.isRight(account.get(), code)) {
            tell(pending, account.get(), "access.code-failed");
            return new SignInOutcome.Wrong();
        }
        forgive.at(doors);
        forgive.at(List.of(Door.ofLogin(account.get().login().value())));
        tell(pending, account.get(), "access.signed-in");
        return new SignInOutcome.Right(pending.municipality(), account.get());
    }

    private void tell(PendingSignIn pending, Account account, String what) {
        var who = new SignedIn(pending.municipality(), account.person());
        events.tell(Deed.of(who, what, account.id().value()));
    }
}
