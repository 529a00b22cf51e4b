package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Units, people, places and roles to be written in one go.
 *
 * @param units parents before children
 * @param since the first day of the units' places in the tree
 */
public record Layout(
        List<Unit> units, LocalDate since, List<Person> people, List<Employment> employments, List<RoleGrant> roles) {

    public Layout {
        units = List.copyOf(units);
        people = List.copyOf(people);
        employments = List.copyOf(employments);
        roles = List.copyOf(roles);
    }
}
