package se.tyngdpunkt.organisation.domain.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.report.RosterReport;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Absent;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Kind;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Line;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Side;
import se.tyngdpunkt.organisation.domain.roster.RosterPlan.NewTerms;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Puts what a plan does into words, one line per change: what stands, and what is to be. */
final class RosterLines {

    private final Map<PersonId, Person> before;
    private final Map<PersonId, Person> after;
    private final Map<UnitId, Unit> units;
    private final Reconciliation reconciliation;
    private final List<Line> lines = new ArrayList<>();
    private final Set<PersonId> moved = new LinkedHashSet<>();
    private final Set<PersonId> touched = new HashSet<>();

    RosterLines(Collection<Person> before, Collection<Person> after, Collection<Unit> units, Reconciliation counted) {
        this.before = before.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.after = after.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.reconciliation = counted;
    }

    RosterReport report(
            List<Line> ofUnits,
            List<Person> people,
            List<Person> changed,
            List<Employment> employments,
            List<NewTerms> terms,
            List<RoleGrant> roles) {
        var absent = reconciliation.absent(people);
        var left = absent.stream().filter(Absent::listed).collect(Collectors.groupingBy(each -> each.place()
                .person()));
        lines.addAll(ofUnits);
        people.forEach(person -> tell(
                Kind.PERSON,
                person.id(),
                Side.NOTHING,
                new Side(person.shownEmail().orElse(""))));
        changed.forEach(this::changed);
        employments.forEach(each -> begun(each, left.getOrDefault(each.person(), List.of())));
        terms.forEach(this::terms);
        roles.forEach(this::role);
        keptRoles(roles);
        var unchanged = reconciliation.listed().stream()
                .filter(person -> !touched.contains(person))
                .count();
        return new RosterReport(lines, absent, (int) unchanged);
    }

    private void changed(Person person) {
        var name =
                Optional.ofNullable(before.get(person.id())).map(Person::name).orElse("");
        var was = name.equals(person.name()) ? Side.NOTHING : new Side(name);
        tell(Kind.CHANGED_PERSON, person.id(), was, new Side(person.shownEmail().orElse("")));
    }

    private void begun(Employment place, List<Absent> left) {
        var now = Side.of(unit(place.unit()) + ", " + place.sharePercent() + " %", place.form(), place.to());
        if (left.isEmpty()) {
            tell(Kind.EMPLOYMENT, place.person(), Side.NOTHING, now);
        } else {
            var was = left.stream().map(each -> each.side().text()).collect(Collectors.joining("; "));
            var form = left.size() == 1 ? left.getFirst().place().form() : Optional.<Employment.Form>empty();
            moved.add(place.person());
            tell(
                    Kind.MOVED,
                    place.person(),
                    Side.of(was, form, left.getFirst().place().to()),
                    now);
        }
    }

    private void terms(NewTerms change) {
        var standing = change.standing();
        var wanted = change.wanted();
        var unit = unit(wanted.unit());
        if (standing.sharePercent() != wanted.sharePercent()) {
            tell(
                    Kind.CHANGED_SHARE,
                    wanted.person(),
                    new Side(standing.sharePercent() + " %"),
                    Side.of(unit + ", " + wanted.sharePercent() + " %", Optional.empty(), wanted.to()));
        }
        if (!standing.form().equals(wanted.form())) {
            tell(
                    Kind.CHANGED_FORM,
                    wanted.person(),
                    Side.of("", standing.form(), standing.to()),
                    Side.of(unit, wanted.form(), wanted.to()));
        }
    }

    private void role(RoleGrant grant) {
        var was = before.containsKey(grant.person())
                ? reconciliation.rolesOf(grant.person()).stream()
                        .findFirst()
                        .orElse(Side.of(Role.CASE_WORKER, "", grant.to()))
                : Side.NOTHING;
        tell(Kind.ROLE, grant.person(), was, Side.of(grant.role(), unit(grant.unit()), grant.to()));
    }

    /** Of those who move or get a role; nothing takes a role but whoever ends it. */
    private void keptRoles(List<RoleGrant> roles) {
        roles.forEach(grant -> moved.add(grant.person()));
        moved.forEach(person ->
                reconciliation.rolesOf(person).forEach(held -> tell(Kind.KEPT_ROLE, person, Side.NOTHING, held)));
    }

    private void tell(Kind kind, PersonId person, Side was, Side now) {
        touched.add(person);
        lines.add(new Line(kind, name(person), was, now));
    }

    private String name(PersonId person) {
        return Optional.ofNullable(after.get(person)).map(Person::name).orElse("");
    }

    private String unit(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
    }
}
