package se.tyngdpunkt.organisation.web.people;

import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;

/**
 * The form for when a person is away.
 *
 * @param isNew whether it has not been written down yet
 */
public record LeavePage(Person person, String action, boolean isNew, String from, String lastDay, Problems problems) {

    public String address() {
        return PersonPage.addressOf(person.id().value().toString());
    }

    /** Message key of the heading. */
    public String heading() {
        return isNew ? "organisation.leave.new-title" : "organisation.leave.change-title";
    }
}
