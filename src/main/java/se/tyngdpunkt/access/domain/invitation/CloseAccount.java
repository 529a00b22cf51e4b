package se.tyngdpunkt.access.domain.invitation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** Closes an account, which ends its sessions and its links at once, or opens it again. */
@UseCase
public class CloseAccount {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Events events;
    private final Clock clock;

    CloseAccount(Accounts accounts, Invitations invitations, Events events, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    public void set(Viewer viewer, PersonId person, boolean isOpen) {
        Administration.requireOverAnother(viewer, person);
        var account = accounts.of(person).orElseThrow(NotFound::new);
        invitations.withdraw(person);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.change(account.id(), now -> Optional.of(now.enabled(isOpen, at)));
        var what = isOpen ? "access.account-opened" : "access.account-closed";
        events.tell(Deed.of(viewer.signedIn(), what, account.id().value()).about(person));
    }
}
