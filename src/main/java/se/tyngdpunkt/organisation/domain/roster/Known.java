package se.tyngdpunkt.organisation.domain.roster;

import java.util.List;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;

/**
 * What there is already of what a file names.
 *
 * @param employments present and coming ones of those people
 * @param roles present and coming ones of those people
 */
record Known(List<Unit> tree, List<Person> people, List<Employment> employments, List<RoleGrant> roles) {

    Known {
        tree = List.copyOf(tree);
        people = List.copyOf(people);
        employments = List.copyOf(employments);
        roles = List.copyOf(roles);
    }
}
