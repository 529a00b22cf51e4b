package se.tyngdpunkt.organisation;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.domain.TreeOrder;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;

/** Answers from the lists of {@link OrganisationSamples}; held to the same rules as the database's. */
final class OrganisationInMemory implements Organisation {

    private final OrganisationSamples samples;

    OrganisationInMemory(OrganisationSamples samples) {
        this.samples = samples;
    }

    @Override
    public Municipality municipality() {
        return samples.municipality;
    }

    @Override
    public LocalDate today() {
        return samples.today;
    }

    @Override
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Europe/Stockholm"));
    }

    @Override
    public Viewer viewer(SignedIn who) {
        return new Viewer(
                who,
                grants().filter(grant -> grant.person().equals(who.person())).toList(),
                employments(who.person()).stream().map(Employment::unit).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people(List.of(id)).get(id));
    }

    @Override
    public Optional<Person> personWithEmail(String email) {
        return samples.people.stream()
                .filter(person -> !person.isProtected() && person.email().equalsIgnoreCase(email.strip()))
                .findFirst();
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return samples.people.stream()
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> present() {
        return SwedishOrder.sorted(
                samples.people.stream()
                        .filter(person -> !viewer(new SignedIn(samples.municipality.id(), person.id()))
                                        .roles()
                                        .isEmpty()
                                || !employments(person.id()).isEmpty())
                        .toList(),
                Person::familyName,
                Person::givenName);
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units(List.of(id)).get(id));
    }

    @Override
    public Map<UnitId, Unit> units(Collection<UnitId> ids) {
        return samples.units.stream()
                .filter(unit -> ids.contains(unit.id()))
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    @Override
    public List<Unit> tree(UnitId top) {
        return TreeOrder.depthFirst(samples.units.stream()
                .filter(unit ->
                        path(unit.id()).stream().anyMatch(above -> above.id().equals(top)))
                .toList());
    }

    @Override
    public List<Unit> wholeTree() {
        return TreeOrder.depthFirst(samples.units);
    }

    /** The samples have one tree for all time. */
    @Override
    public List<Unit> wholeTree(LocalDate day) {
        return wholeTree();
    }

    @Override
    public List<Unit> path(UnitId unit) {
        return Stream.iterate(unit(unit), Optional::isPresent, below -> below.flatMap(Unit::parent)
                        .flatMap(this::unit))
                .flatMap(Optional::stream)
                .toList()
                .reversed();
    }

    @Override
    public List<Employment> employedIn(UnitId unit) {
        var below = tree(unit).stream().map(Unit::id).collect(Collectors.toSet());
        var found = employments()
                .filter(employment -> below.contains(employment.unit()))
                .toList();
        var people = people(found.stream().map(Employment::person).toList());
        return SwedishOrder.<Employment>sorted(
                found,
                employment -> familyName(people, employment.person()),
                employment -> givenName(people, employment.person()));
    }

    @Override
    public Set<PersonId> away(Collection<PersonId> people, LocalDate from, LocalDate lastDay) {
        return people.stream()
                .filter(_ -> !lastDay.isBefore(from))
                .filter(person -> from.datesUntil(lastDay.plusDays(1)).allMatch(day -> samples.leaves.stream()
                        .anyMatch(leave -> leave.person().equals(person)
                                && !day.isBefore(leave.from())
                                && day.isBefore(leave.to()))))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Employment> employments(PersonId person) {
        return employments()
                .filter(employment -> employment.person().equals(person))
                .sorted(Comparator.comparingInt(Employment::sharePercent).reversed())
                .toList();
    }

    @Override
    public Set<PersonId> leadersOf(PersonId person) {
        var places = employments(person).stream().map(Employment::unit).collect(Collectors.toSet());
        return grants().filter(grant -> grant.role() == Role.TEAM_LEAD && places.contains(grant.unit()))
                .map(RoleGrant::person)
                .filter(not(person::equals))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean leads(Viewer viewer, PersonId person) {
        return leadersOf(person).contains(viewer.person());
    }

    @Override
    public boolean hasRoleOver(Viewer viewer, Role role, UnitId unit) {
        return role == Role.CASE_WORKER
                ? viewer.groups().contains(unit)
                : path(unit).stream().map(Unit::id).anyMatch(viewer.unitsOf(role)::contains);
    }

    @Override
    public Set<PersonId> withRole(Role role) {
        return grants().filter(grant -> grant.role() == role)
                .map(RoleGrant::person)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> withRoleOver(Role role, UnitId unit) {
        return path(unit).reversed().stream()
                .map(above -> grants().filter(
                                grant -> grant.role() == role && grant.unit().equals(above.id()))
                        .map(RoleGrant::person)
                        .collect(Collectors.toSet()))
                .filter(not(Set::isEmpty))
                .findFirst()
                .orElse(Set.of());
    }

    @Override
    public List<RoleGrant> rolesOver(PersonId person) {
        Map<List<Object>, RoleGrant> seen = new HashMap<>();
        BinaryOperator<RoleGrant> earlier = (one, other) -> one.from().isAfter(other.from()) ? other : one;
        grants().filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .forEach(grant -> seen.merge(List.of(grant.person(), grant.role(), grant.unit()), grant, earlier));
        for (var place : employments(person)) {
            for (var above : path(place.unit())) {
                grants().filter(grant -> grant.unit().equals(above.id()))
                        .filter(grant -> grant.role() == Role.UNIT_MANAGER
                                || (grant.role() == Role.TEAM_LEAD
                                        && grant.unit().equals(place.unit())))
                        .map(grant -> since(grant, place.from()))
                        .forEach(grant ->
                                seen.merge(List.of(grant.person(), grant.role(), grant.unit()), grant, earlier));
            }
        }
        return seen.values().stream()
                .filter(grant -> !grant.person().equals(person))
                .sorted(Comparator.comparing(RoleGrant::role).thenComparing(RoleGrant::from))
                .toList();
    }

    private static RoleGrant since(RoleGrant grant, LocalDate day) {
        return grant.from().isAfter(day)
                ? grant
                : new RoleGrant(grant.person(), grant.role(), grant.unit(), day, grant.to());
    }

    private Stream<Employment> employments() {
        return samples.employments.stream()
                .filter(employment -> !employment.from().isAfter(today()) && today().isBefore(employment.to()));
    }

    private Stream<RoleGrant> grants() {
        return samples.roles.stream().filter(grant -> !grant.from().isAfter(today()) && today().isBefore(grant.to()));
    }

    private static String familyName(Map<PersonId, Person> people, PersonId id) {
        return Optional.ofNullable(people.get(id)).map(Person::familyName).orElse("");
    }

    private static String givenName(Map<PersonId, Person> people, PersonId id) {
        return Optional.ofNullable(people.get(id)).map(Person::givenName).orElse("");
    }
}
