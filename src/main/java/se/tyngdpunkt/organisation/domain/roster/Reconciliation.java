package se.tyngdpunkt.organisation.domain.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Absent;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Side;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Keeps count of whom and what a list has named, and tells at its end which places it has not. */
final class Reconciliation {

    private final LocalDate today;
    private final Known known;
    private final Map<UnitId, Unit> tree;
    private final Map<PersonId, List<RoleGrant>> roles;
    private final Set<UnitId> named = new HashSet<>();
    private final Set<PersonId> listed = new HashSet<>();
    private final Set<At> at = new HashSet<>();
    private final Set<RoleGrant> told = new HashSet<>();

    Reconciliation(LocalDate today, Known known) {
        this.today = today;
        this.known = known;
        this.tree = known.tree().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.roles = known.roles().stream().collect(Collectors.groupingBy(RoleGrant::person));
    }

    /** The lowest unit of a row. */
    void names(Unit unit) {
        named.add(unit.id());
    }

    void lists(Person person, Unit unit) {
        listed.add(person.id());
        at.add(new At(person.id(), unit.id()));
    }

    /** Somebody's role that she has already. */
    void tells(RoleGrant grant) {
        told.add(grant);
    }

    Set<PersonId> listed() {
        return listed;
    }

    /**
     * Of those in the list only what they have today: what somebody begins later is of another plan. So is what is in units
     * that are not there yet.
     */
    List<Absent> absent(Collection<Person> added) {
        var people = known.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var newNames = added.stream().map(Person::name).collect(Collectors.toSet());
        var covered = covered();
        return known.employments().stream()
                .filter(each -> !at.contains(new At(each.person(), each.unit())))
                .filter(each -> !listed.contains(each.person()) || !each.from().isAfter(today))
                .flatMap(each -> Optional.ofNullable(people.get(each.person())).map(Person::name).stream()
                        .flatMap(name -> unit(each.unit())
                                .map(unit -> new Absent(
                                        each,
                                        name,
                                        unit,
                                        covered.contains(each.unit()),
                                        listed.contains(each.person()),
                                        newNames.contains(name),
                                        rolesOf(each.person())))))
                .sorted(Comparator.comparing(Absent::unit)
                        .thenComparing(Absent::name)
                        .thenComparing(Absent::key))
                .toList();
    }

    /** What she holds now, beside what the list tells of. */
    List<Side> rolesOf(PersonId person) {
        return roles.getOrDefault(person, List.of()).stream()
                .filter(grant -> !told.contains(grant))
                .flatMap(grant -> unit(grant.unit()).map(unit -> Side.of(grant.role(), unit, grant.to())))
                .toList();
    }

    /** Its name, while it is there. */
    private Stream<String> unit(UnitId id) {
        return Optional.ofNullable(tree.get(id)).map(Unit::name).stream();
    }

    /** A group or unit stands for all below it; a department in the row of its head does not stand for everybody. */
    private Set<UnitId> covered() {
        var covered = new HashSet<>(named);
        var whole = new HashSet<UnitId>();
        for (var unit : known.tree()) {
            boolean isNamed = named.contains(unit.id()) && unit.kind().compareTo(UnitKind.UNIT) >= 0;
            if (isNamed || unit.parent().filter(whole::contains).isPresent()) {
                whole.add(unit.id());
            }
        }
        covered.addAll(whole);
        return covered;
    }

    private record At(PersonId person, UnitId unit) {}
}
