package se.tyngdpunkt.organisation.web.people;

import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;

/**
 * The question before a workplace or a role is ended.
 *
 * @param what message key of the heading
 * @param roleKey message key of the role, empty for a workplace
 * @param lastDay as typed, empty for a role, which ends at once
 */
public record EndPage(
        Person person,
        String what,
        String roleKey,
        String unit,
        String action,
        boolean asksForDay,
        String lastDay,
        Problems problems) {

    public String address() {
        return PersonPage.addressOf(person.id().value().toString());
    }
}
