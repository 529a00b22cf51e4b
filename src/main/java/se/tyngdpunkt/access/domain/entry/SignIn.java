package se.tyngdpunkt.access.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;

/**
 * Tries a login and a password. No use case of its own, since a password takes long to try and no connection to the
 * database may be held meanwhile.
 */
public final class SignIn {

    private static final Login NOBODYS = new Login("-");

    private final Logins logins;
    private final Accounts accounts;
    private final Passwords passwords;
    private final CountAttempt attempts;
    private final ForgiveAttempts forgive;
    private final Events events;

    public SignIn(
            Logins logins,
            Accounts accounts,
            Passwords passwords,
            CountAttempt attempts,
            ForgiveAttempts forgive,
            Events events) {
        this.logins = logins;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.forgive = forgive;
        this.events = events;
    }

    public SignInOutcome with(Login typed, Password password, Caller caller) {
        var login = typed.isPossible() ? typed : NOBODYS;
        var pace = Pace.start();
        var wait = attempts.at(doors(login, caller));
        if (wait.isPresent()) {
            return new SignInOutcome.TooMany(wait.get());
        }
        // An unknown login is looked for in a municipality that is not there: the same work takes the same time.
        var municipality = logins.municipalityOf(login).orElseGet(MunicipalityId::fresh);
        var account = MunicipalityScope.in(municipality, () -> accounts.withLogin(login));
        var isRight = isRight(password, account);
        var outcome = MunicipalityScope.in(municipality, () -> outcome(municipality, account, isRight, caller));
        if (outcome instanceof SignInOutcome.Wrong) {
            pace.keep();
        }
        return outcome;
    }

    static List<Door> doors(Login login, Caller caller) {
        return List.of(Door.ofLogin(login.value()), Door.ofAddress(caller.address()));
    }

    /** An example person comes in by a button, on the machine itself only. */
    public SignInOutcome asExample(Login typed, Caller caller) {
        var login = typed.isPossible() ? typed : NOBODYS;
        if (!caller.isThisMachine()) {
            return new SignInOutcome.DemoFromElsewhere();
        }
        var municipality = logins.municipalityOf(login).orElseGet(MunicipalityId::fresh);
        return MunicipalityScope.in(municipality, () -> {
            var account = accounts.withLogin(login).filter(Account::isDemo);
            return outcome(municipality, account, true, caller);
        });
    }

    private SignInOutcome outcome(
            MunicipalityId municipality, Optional<Account> found, boolean isRight, Caller caller) {
        if (found.isEmpty()) {
            return new SignInOutcome.Wrong();
        }
        var account = found.get();
        if (!isRight || !account.isEnabled()) {
            tell(municipality, account, "access.sign-in-failed");
            return new SignInOutcome.Wrong();
        }
        if (account.isDemo() && !caller.isThisMachine()) {
            return new SignInOutcome.DemoFromElsewhere();
        }
        if (account.hasSecondFactor()) {
            // The code has a door of its own; until she has it at hand she must not hold up others from her address.
            forgive.at(List.of(Door.ofAddress(caller.address())));
        } else {
            forgive.at(doors(account.login(), caller));
            tell(municipality, account, "access.signed-in");
        }
        return new SignInOutcome.Right(municipality, account);
    }

    private boolean isRight(Password typed, Optional<Account> account) {
        if (account.isEmpty() || !typed.isPossible()) {
            passwords.pretend(typed);
            return false;
        }
        return passwords.matches(typed, account.get().password());
    }

    private void tell(MunicipalityId municipality, Account account, String what) {
        UUID object = account.id().value();
        events.tell(Deed.of(new SignedIn(municipality, account.person()), what, object));
    }
}
