package se.tyngdpunkt.organisation.domain.deed;

import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.shared.PersonId;

/** A person's particulars as they were typed. */
public record PersonEntry(String givenName, String familyName, String email, String professionSince) {

    Person read(PersonId id, Reading reading) {
        return new Person(
                id,
                reading.name("givenName", givenName),
                reading.name("familyName", familyName),
                reading.email("email", email),
                reading.professionSince("professionSince", professionSince));
    }
}
