package se.tyngdpunkt.organisation.domain.deed;

import se.tyngdpunkt.organisation.EmailChanged;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class ChangePerson {

    private final Organisation organisation;
    private final Register register;
    private final Events events;

    ChangePerson(Organisation organisation, Register register, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.events = events;
    }

    /** A form made before her identity was protected would bring her name back. */
    public Outcome<PersonId> change(Viewer viewer, PersonId id, PersonEntry entry) {
        Permission.toLookAfterPeople(viewer);
        var before = register.hold(id).orElseThrow(NotFound::new);
        if (entry.isProtected() != before.isProtected()) {
            return Outcome.refused("givenName", Flaw.PROTECTED_MEANWHILE);
        }
        var reading = new Reading(organisation.today());
        var after = entry.change(before, reading);
        if (!reading.isFine()) {
            return reading.refused();
        }
        if (after.equals(before)) {
            return Outcome.done(id);
        }
        if (!register.change(after)) {
            return Outcome.refused("email", Flaw.EMAIL_TAKEN);
        }
        if (!after.email().equals(before.email())) {
            events.tell(new EmailChanged(viewer.signedIn(), id, before.email(), after.email()));
        }
        events.tell(Deed.of(viewer.signedIn(), "organisation.person-changed", id.value())
                .about(id));
        return Outcome.done(id);
    }
}
