package se.tyngdpunkt.access.domain.account;

import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** Lets the login follow the address; where another municipality has it, the old one stays. */
@UseCase
public class ChangeLogin {

    private final Accounts accounts;
    private final Logins logins;

    ChangeLogin(Accounts accounts, Logins logins) {
        this.accounts = accounts;
        this.logins = logins;
    }

    public void to(Login login, PersonId person) {
        accounts.of(person)
                .filter(account -> !account.login().equals(login) && !account.isDemo())
                .filter(_ -> login.isPossible() && logins.take(login))
                .ifPresent(account -> {
                    logins.release(account.login());
                    accounts.change(account.id(), now -> Optional.of(now.withLogin(login)));
                });
    }
}
