package se.tyngdpunkt.access.domain.entry;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.shared.MunicipalityId;

/** The browser whose request is being answered, and the session it has, as far as the rules need to know. */
public interface Browser {

    Caller caller();

    /** Who is signed in. */
    Optional<AccountId> account();

    /** Begins a session afresh, so that nobody can have planted one. */
    void signIn(MunicipalityId municipality, Account account);

    /** Ends whatever session there is. */
    void signOut();

    /** What the session remembers under that name. */
    Optional<String> remembered(String name);

    void remember(String name, String value);

    void forget(String name);

    /** Everywhere this account is signed in, the latest first. */
    List<OpenSession> sessionsOf(AccountId account);

    void endOtherSessionsOf(AccountId account);
}
