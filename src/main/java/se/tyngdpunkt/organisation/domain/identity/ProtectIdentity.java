package se.tyngdpunkt.organisation.domain.identity;

import java.time.Clock;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person.IdentityProtected;
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

/** Overwrites a person's name by a pseudonym. What it was cannot be got back from the program. */
@UseCase
public class ProtectIdentity {

    private final Organisation organisation;
    private final Register register;
    private final Identities identities;
    private final Events events;
    private final Clock clock;

    ProtectIdentity(Organisation organisation, Register register, Identities identities, Events events, Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** A file that is just being approved is through first, or finds her as she is called then. */
    public Outcome<PersonId> protect(
            Viewer viewer, PersonId id, String givenName, String familyName, boolean isConfirmed) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        var before = register.hold(id).orElseThrow(NotFound::new);
        if (before.isProtected()) {
            return Outcome.done(id);
        }
        var reading = new Reading(organisation.today());
        var pseudonym = Pseudonym.read(givenName, familyName, reading);
        if (reading.isFine() && pseudonym.tells(before)) {
            reading.fault("givenName", Flaw.PSEUDONYM_TELLS);
        } else if (reading.isFine() && identities.isTaken(pseudonym, before)) {
            reading.fault("givenName", Flaw.PSEUDONYM_TAKEN);
        }
        if (!isConfirmed) {
            reading.fault("confirmed", Flaw.NOT_CONFIRMED);
        }
        if (!reading.isFine()) {
            return reading.refused();
        }
        identities.protect(before, pseudonym, clock.instant());
        events.tell(new IdentityProtected(before, register.hold(id).orElseThrow()));
        events.tell(Deed.of(viewer.signedIn(), "organisation.identity-protected", id.value())
                .about(id));
        return Outcome.done(id);
    }
}
