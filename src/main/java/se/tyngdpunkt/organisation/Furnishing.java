package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Lays out an example municipality in one go. Asks nobody's permission and keeps no trail, so only the command line and
 * tests may call it, within the municipality's scope.
 */
public interface Furnishing {

    void furnish(Municipality municipality, Layout layout);

    /**
     * Units, people, places and roles to be written in one go.
     *
     * @param units parents before children
     * @param since the first day of the units' places in the tree
     */
    record Layout(
            List<Unit> units,
            LocalDate since,
            List<Person> people,
            List<Employment> employments,
            List<RoleGrant> roles) {

        public Layout {
            units = List.copyOf(units);
            people = List.copyOf(people);
            employments = List.copyOf(employments);
            roles = List.copyOf(roles);
        }
    }
}
