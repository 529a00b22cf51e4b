package se.tyngdpunkt.access.domain.account;

import java.time.Clock;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
class OpenDemoAccount implements DemoAccounts {

    private final Accounts accounts;
    private final Logins logins;
    private final Passwords passwords;
    private final Clock clock;

    OpenDemoAccount(Accounts accounts, Logins logins, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.logins = logins;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void open(PersonId person, String typedLogin, String password) {
        var login = new Login(typedLogin);
        if (!logins.take(login)) {
            throw new IllegalArgumentException("the login is taken: " + typedLogin);
        }
        var hash = passwords.hash(new Password(password));
        accounts.add(new Account(
                AccountId.fresh(), person, login, hash, true, true, clock.instant(), new SecondFactor.None()));
    }
}
