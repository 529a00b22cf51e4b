package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/**
 * A person as lists and mail name her.
 *
 * @param professionSince the day she entered the profession, where known
 */
public record Person(
        PersonId id, String givenName, String familyName, String email, Optional<LocalDate> professionSince) {

    /** She, reached at another address. */
    public Person at(String address) {
        return new Person(id, givenName, familyName, address, professionSince);
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
