package se.tyngdpunkt.access.domain.account;

import java.util.Optional;
import java.util.function.Function;
import se.tyngdpunkt.shared.PersonId;

/** The accounts of the municipality in scope. */
public interface Accounts {

    Optional<Account> with(AccountId id);

    Optional<Account> withLogin(Login login);

    Optional<Account> of(PersonId person);

    void add(Account account);

    /** Nothing of hers is left in it, and nobody can sign in with it; its recovery codes go. */
    void forget(AccountId id);

    /**
     * Changes an account as it stands now, which nobody else changes meanwhile: what was read before, while a password was
     * tried, may be old. Empty if there is no such account or the change gives nothing.
     */
    Optional<Account> change(AccountId id, Function<Account, Optional<Account>> change);

    /** Marks a code's time step as used; false if it or a later one has been used already. */
    boolean useStep(AccountId account, long step);
}
