package se.tyngdpunkt.access.domain.own;

import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Keeps a change that somebody made to her own account, together with its line in the trail. */
@UseCase
public class SaveOwnAccount {

    private final Accounts accounts;
    private final Events events;

    SaveOwnAccount(Accounts accounts, Events events) {
        this.accounts = accounts;
        this.events = events;
    }

    public void save(SignedIn who, Account changed, String what) {
        accounts.change(changed);
        events.tell(Deed.of(who, what, changed.id().value()).about(who.person()));
    }
}
