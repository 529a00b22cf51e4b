package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/**
 * A person as lists and mail name her.
 *
 * @param email for letters to her and for signing in; pages and files show {@link #shownEmail()}
 * @param professionSince the day she entered the profession, where known
 * @param isProtected whether her names are a pseudonym and her address is hidden
 */
public record Person(
        PersonId id,
        String givenName,
        String familyName,
        String email,
        Optional<LocalDate> professionSince,
        boolean isProtected) {

    /** Somebody whose identity is not protected. */
    public Person(PersonId id, String givenName, String familyName, String email, Optional<LocalDate> professionSince) {
        this(id, givenName, familyName, email, professionSince, false);
    }

    /** She, reached at another address. */
    public Person at(String address) {
        return new Person(id, givenName, familyName, address, professionSince, isProtected);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** Her address, for others than herself. */
    public Optional<String> shownEmail() {
        return isProtected ? Optional.empty() : Optional.of(email);
    }

    /** Her names were overwritten by a pseudonym; whoever keeps a copy of them must overwrite it too. */
    public record IdentityProtected(Person before, Person after) {}
}
