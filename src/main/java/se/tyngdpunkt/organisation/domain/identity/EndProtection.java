package se.tyngdpunkt.organisation.domain.identity;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** Calls a person by a name again, which has to be typed: the program does not know it. */
@UseCase
public class EndProtection {

    private final Organisation organisation;
    private final Register register;
    private final Identities identities;
    private final Events events;

    EndProtection(Organisation organisation, Register register, Identities identities, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.identities = identities;
        this.events = events;
    }

    public Outcome<PersonId> end(Viewer viewer, PersonId id, String givenName, String familyName) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        var before = register.hold(id).orElseThrow(NotFound::new);
        if (!before.isProtected()) {
            return Outcome.done(id);
        }
        var reading = new Reading(organisation.today());
        var name = Pseudonym.read(givenName, familyName, reading);
        if (!reading.isFine()) {
            return reading.refused();
        }
        identities.giveName(before, name);
        events.tell(Deed.of(viewer.signedIn(), "organisation.identity-shown", id.value())
                .about(id));
        return Outcome.done(id);
    }
}
