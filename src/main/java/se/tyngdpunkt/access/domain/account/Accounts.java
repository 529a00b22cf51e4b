package se.tyngdpunkt.access.domain.account;

import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/** The accounts of the municipality in scope. */
public interface Accounts {

    Optional<Account> with(AccountId id);

    Optional<Account> withLogin(Login login);

    Optional<Account> of(PersonId person);

    void add(Account account);

    void change(Account account);

    /** Marks a code's time step as used; false if it or a later one has been used already. */
    boolean useStep(AccountId account, long step);
}
