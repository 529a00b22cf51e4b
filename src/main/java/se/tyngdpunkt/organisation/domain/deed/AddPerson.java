package se.tyngdpunkt.organisation.domain.deed;

import java.time.Clock;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.identity.Identities;
import se.tyngdpunkt.organisation.domain.identity.Pseudonym;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class AddPerson {

    private final Organisation organisation;
    private final Register register;
    private final Identities identities;
    private final Events events;
    private final Clock clock;

    AddPerson(Organisation organisation, Register register, Identities identities, Events events, Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<PersonId> add(Viewer viewer, PersonEntry entry) {
        Permission.toLookAfterPeople(viewer);
        var reading = new Reading(organisation.today());
        var person = entry.read(PersonId.fresh(), reading);
        if (!reading.isFine()) {
            return reading.refused();
        }
        var name = new Pseudonym(person.givenName(), person.familyName());
        if (person.isProtected() && identities.isTaken(name, person)) {
            return Outcome.refused("givenName", Flaw.PSEUDONYM_TAKEN);
        }
        if (!register.add(person)) {
            return Outcome.refused("email", Flaw.EMAIL_TAKEN);
        }
        events.tell(Deed.of(
                        viewer.signedIn(),
                        "organisation.person-added",
                        person.id().value())
                .about(person.id()));
        if (person.isProtected()) {
            identities.mark(person, clock.instant());
            events.tell(Deed.of(
                            viewer.signedIn(),
                            "organisation.identity-protected",
                            person.id().value())
                    .about(person.id()));
        }
        return Outcome.done(person.id());
    }
}
