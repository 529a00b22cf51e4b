package se.tyngdpunkt.access.domain.invitation;

import java.time.Clock;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** Tells an administrator how a person comes in. */
@UseCase
public class LookAtAccount {

    private final Organisation organisation;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;

    LookAtAccount(Organisation organisation, Accounts accounts, Invitations invitations, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    public AccountState of(Viewer viewer, PersonId id) {
        Administration.requireOver(viewer);
        var person = organisation.person(id).orElseThrow(NotFound::new);
        return new AccountState(person, accounts.of(id), invitations.openFor(id, clock.instant()));
    }
}
