package se.tyngdpunkt.organisation.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Records.Days;
import se.tyngdpunkt.shared.UnitId;

/**
 * What there is already.
 *
 * @param people everybody whom a file names or who works somewhere now or later
 * @param employments present and coming ones, the coming ones first
 * @param roles present and coming ones of those people
 * @param closing the days of units that have a closing ahead
 */
record Known(
        List<Unit> tree,
        List<Person> people,
        List<Employment> employments,
        List<RoleGrant> roles,
        Map<UnitId, Days> closing) {

    Known {
        tree = List.copyOf(tree);
        people = List.copyOf(people);
        employments = List.copyOf(employments);
        roles = List.copyOf(roles);
        closing = Map.copyOf(closing);
    }

    boolean closes(UnitId unit) {
        return closing.containsKey(unit);
    }

    /** Until when something that begins in that unit may last. */
    LocalDate endOf(UnitId unit) {
        return closing.getOrDefault(unit, Days.OPEN).closed();
    }
}
