package se.tyngdpunkt.access.domain.invitation;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** An administrator takes back a link that has not been used, whether or not the person has an account yet. */
@UseCase
public class WithdrawLink {

    private final Organisation organisation;
    private final Invitations invitations;
    private final Events events;

    WithdrawLink(Organisation organisation, Invitations invitations, Events events) {
        this.organisation = organisation;
        this.invitations = invitations;
        this.events = events;
    }

    public void from(Viewer viewer, PersonId person) {
        Administration.requireOverAnother(viewer, person);
        if (organisation.person(person).isEmpty()) {
            throw new NotFound();
        }
        if (invitations.withdraw(person)) {
            events.tell(Deed.of(viewer.signedIn(), "access.link-withdrawn", person.value())
                    .about(person));
        }
    }
}
