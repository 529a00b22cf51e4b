package se.tyngdpunkt.organisation.web.people;

import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;

/**
 * The form by which a person's name is overwritten by a pseudonym, or by which one who has a pseudonym gets a name.
 *
 * @param givenName as typed or suggested
 * @param familyName as typed or suggested
 */
public record ProtectionPage(
        Person person, String givenName, String familyName, boolean isConfirmed, Problems problems) {

    public String address() {
        return PersonPage.addressOf(person.id().value().toString());
    }

    public boolean isProtected() {
        return person.isProtected();
    }

    /** Message key of the heading. */
    public String heading() {
        return isProtected() ? "organisation.protection.end-title" : "organisation.protection.title";
    }
}
