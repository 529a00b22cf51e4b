package se.tyngdpunkt.organisation.postgres;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

@Repository
@Transactional(readOnly = true)
class PostgresOrganisation implements Organisation {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TreeQueries tree;
    private final PeopleQueries people;
    private final RoleQueries roles;
    private final ViewerQueries viewers;
    private final PostgresLeaves leaves;

    PostgresOrganisation(
            JdbcClient jdbc,
            Clock clock,
            TreeQueries tree,
            PeopleQueries people,
            RoleQueries roles,
            ViewerQueries viewers,
            PostgresLeaves leaves) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.tree = tree;
        this.people = people;
        this.roles = roles;
        this.viewers = viewers;
        this.leaves = leaves;
    }

    @Override
    public Municipality municipality() {
        return jdbc.sql("select name, code from organisation.municipality where id = :municipality")
                .param("municipality", Tenant.id())
                .query((row, _) ->
                        new Municipality(new MunicipalityId(Tenant.id()), row.getString("name"), row.getString("code")))
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Words.ZONE);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Viewer viewer(SignedIn who) {
        return OncePerRequest.viewer(who, () -> viewers.load(who, today()));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return people.people(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Person> personWithEmail(String email) {
        return people.withEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return people.people(ids).stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> present() {
        return people.present(today());
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return tree.units(List.of(id), today()).stream().findFirst();
    }

    @Override
    public Map<UnitId, Unit> units(Collection<UnitId> ids) {
        return tree.units(ids, today()).stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));
    }

    @Override
    public List<Unit> tree(UnitId top) {
        return tree.below(top, today());
    }

    @Override
    public List<Unit> wholeTree() {
        return wholeTree(today());
    }

    @Override
    public List<Unit> wholeTree(LocalDate day) {
        return tree.whole(day);
    }

    @Override
    public List<Unit> path(UnitId unit) {
        return tree.above(unit, today());
    }

    @Override
    public List<Employment> employedIn(UnitId unit) {
        return people.employedIn(unit, today());
    }

    @Override
    public Set<PersonId> away(Collection<PersonId> ids, LocalDate from, LocalDate lastDay) {
        return lastDay.isBefore(from) ? Set.of() : leaves.away(ids, from, lastDay);
    }

    @Override
    public List<Employment> employments(PersonId person) {
        return people.employments(person, today());
    }

    @Override
    public Set<PersonId> leadersOf(PersonId person) {
        return roles.leadersOf(person, today());
    }

    @Override
    public boolean leads(Viewer viewer, PersonId person) {
        var led = viewer.unitsOf(Role.TEAM_LEAD);
        return !led.isEmpty()
                && !viewer.isPerson(person)
                && employments(person).stream().anyMatch(employment -> led.contains(employment.unit()));
    }

    @Override
    public boolean hasRoleOver(Viewer viewer, Role role, UnitId unit) {
        if (role == Role.CASE_WORKER) {
            return viewer.groups().contains(unit);
        }
        var over = viewer.unitsOf(role);
        return over.contains(unit)
                || (!over.isEmpty() && path(unit).stream().anyMatch(above -> over.contains(above.id())));
    }

    @Override
    public Set<PersonId> withRole(Role role) {
        return roles.with(role, today());
    }

    @Override
    public Set<PersonId> withRoleOver(Role role, UnitId unit) {
        return roles.nearestWith(role, unit, today());
    }

    @Override
    public List<RoleGrant> rolesOver(PersonId person) {
        return roles.over(person, today());
    }
}
