package se.tyngdpunkt.organisation.domain.deed;

import java.util.Optional;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.shared.PersonId;

/**
 * A person's particulars as they were typed.
 *
 * @param email blank where a hidden one is to stand
 * @param isProtected whether the form asked for a pseudonym
 */
public record PersonEntry(
        String givenName, String familyName, String email, String professionSince, boolean isProtected) {

    public PersonEntry(String givenName, String familyName, String email, String professionSince) {
        this(givenName, familyName, email, professionSince, false);
    }

    Person read(PersonId id, Reading reading) {
        return read(id, Optional.empty(), reading);
    }

    Person change(Person before, Reading reading) {
        boolean stands = before.isProtected() && Reading.tidy(email).isEmpty();
        return read(before.id(), stands ? Optional.of(before.email()) : Optional.empty(), reading);
    }

    private Person read(PersonId id, Optional<String> standing, Reading reading) {
        return new Person(
                id,
                reading.name("givenName", givenName),
                reading.name("familyName", familyName),
                standing.orElseGet(() -> reading.email("email", email)),
                reading.professionSince("professionSince", professionSince),
                isProtected);
    }
}
