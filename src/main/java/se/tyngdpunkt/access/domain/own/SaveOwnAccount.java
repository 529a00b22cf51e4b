package se.tyngdpunkt.access.domain.own;

import java.util.Optional;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Keeps a change that somebody made to her own account, together with its line in the trail. */
@UseCase
class SaveOwnAccount {

    private final Accounts accounts;
    private final Events events;

    SaveOwnAccount(Accounts accounts, Events events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** Empty if her account has been closed, or its password changed, since she was asked for it. */
    public Optional<Account> save(SignedIn who, Account asked, UnaryOperator<Account> change, String what) {
        var changed = accounts.change(asked.id(), now -> Optional.of(now)
                .filter(Account::isEnabled)
                .filter(account -> account.password().equals(asked.password()))
                .map(change));
        changed.ifPresent(
                account -> events.tell(Deed.of(who, what, account.id().value()).about(who.person())));
        return changed;
    }
}
