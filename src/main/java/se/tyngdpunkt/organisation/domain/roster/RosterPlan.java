package se.tyngdpunkt.organisation.domain.roster;

import java.util.List;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.report.RosterReport;

/**
 * What a file will make of the organisation when it is approved.
 *
 * @param units new ones, parents before children
 * @param people new ones
 * @param changed people as they will be
 * @param terms employments whose share or form changes
 * @param report the same in words, and what the file does not tell of
 */
record RosterPlan(
        List<Unit> units,
        List<Person> people,
        List<Person> changed,
        List<Employment> employments,
        List<NewTerms> terms,
        List<RoleGrant> roles,
        RosterReport report) {

    /** An employment as it stands, and as it is to be from today on. */
    record NewTerms(Employment standing, Employment wanted) {}

    RosterPlan {
        units = List.copyOf(units);
        people = List.copyOf(people);
        changed = List.copyOf(changed);
        employments = List.copyOf(employments);
        terms = List.copyOf(terms);
        roles = List.copyOf(roles);
    }
}
