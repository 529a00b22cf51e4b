package se.tyngdpunkt.organisation.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;

/**
 * What a file will make of the organisation when it is approved.
 *
 * @param units new ones, parents before children
 * @param people new ones
 * @param changed people as they will be
 * @param terms employments whose share or form changes
 * @param lines the same in words, one line per change, for eyes and for comparing two plans
 */
public record RosterPlan(
        List<Unit> units,
        List<Person> people,
        List<Person> changed,
        List<Employment> employments,
        List<NewTerms> terms,
        List<RoleGrant> roles,
        List<Line> lines) {

    /** An employment as it stands, and as it is to be from today on. */
    public record NewTerms(Employment standing, Employment wanted) {}

    /** One change: what kind, of whom or what, the detail, which role or form, and its end where the unit closes. */
    public record Line(Kind kind, String what, String detail, Optional<Role> role, Optional<Form> form, LocalDate to) {

        Line(Kind kind, String what, String detail) {
            this(kind, what, detail, Optional.empty(), Optional.empty(), LocalDate.MAX);
        }

        public Optional<LocalDate> lastDay() {
            return Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)).map(day -> day.minusDays(1));
        }
    }

    /** Kinds of change, in the order of a preview. */
    public enum Kind {
        UNIT,
        PERSON,
        CHANGED_PERSON,
        EMPLOYMENT,
        CHANGED_SHARE,
        CHANGED_FORM,
        ROLE
    }

    public RosterPlan {
        units = List.copyOf(units);
        people = List.copyOf(people);
        changed = List.copyOf(changed);
        employments = List.copyOf(employments);
        terms = List.copyOf(terms);
        roles = List.copyOf(roles);
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<Line> linesOf(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** The same for two plans that do the same, whatever ids they have thought of. */
    public String mark() {
        return Integer.toHexString(lines.hashCode()) + "-" + lines.size();
    }
}
