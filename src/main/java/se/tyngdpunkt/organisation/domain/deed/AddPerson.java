package se.tyngdpunkt.organisation.domain.deed;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class AddPerson {

    private final Organisation organisation;
    private final Register register;
    private final Events events;

    AddPerson(Organisation organisation, Register register, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.events = events;
    }

    public Outcome<PersonId> add(Viewer viewer, PersonEntry entry) {
        Permission.toLookAfterPeople(viewer);
        var reading = new Reading(organisation.today());
        var person = entry.read(PersonId.fresh(), reading);
        if (!reading.isFine()) {
            return reading.refused();
        }
        if (!register.add(person)) {
            return Outcome.refused("email", Flaw.EMAIL_TAKEN);
        }
        events.tell(Deed.of(
                        viewer.signedIn(),
                        "organisation.person-added",
                        person.id().value())
                .about(person.id()));
        return Outcome.done(person.id());
    }
}
