package se.tyngdpunkt.organisation.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional(readOnly = true)
class PostgresRecords implements Records {

    private final JdbcClient jdbc;

    PostgresRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unit> childrenOf(Optional<UnitId> parent, LocalDate day) {
        var condition = parent.isPresent() ? "p.parent_id = :parent" : "p.parent_id is null";
        var question = jdbc.sql("""
                        select p.unit_id as id, p.kind, n.name, p.parent_id
                        from organisation.unit_place p
                        join organisation.unit_name n on n.municipality_id = p.municipality_id and n.unit_id = p.unit_id
                        where p.municipality_id = :municipality and n.municipality_id = :municipality
                          and p.valid_from <= :day and :day < p.valid_to
                          and n.valid_from <= :day and :day < n.valid_to and %s
                        """.formatted(condition)).params(Tenant.on(day));
        var asked = parent.map(id -> question.param("parent", id.value())).orElse(question);
        return SwedishOrder.sorted(asked.query(Rows::unit).list(), Unit::name);
    }

    @Override
    public List<Employment> employmentsEver(PersonId person) {
        return jdbc.sql("""
                        select person_id, unit_id, share_percent, form, valid_from, valid_to from organisation.employment
                        where municipality_id = :municipality and person_id = :person
                        order by valid_to desc, valid_from desc, unit_id
                        """)
                .param("municipality", Tenant.id())
                .param("person", person.value())
                .query(Rows::employment)
                .list();
    }

    @Override
    public List<RoleGrant> rolesEver(PersonId person) {
        return jdbc.sql("""
                        select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                        where municipality_id = :municipality and person_id = :person
                        order by valid_to desc, valid_from desc, role, unit_id
                        """)
                .param("municipality", Tenant.id())
                .param("person", person.value())
                .query(Rows::grant)
                .list();
    }

    @Override
    public List<RoleGrant> rolesOn(List<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                        select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                        where municipality_id = :municipality and valid_from <= :day and :day < valid_to
                          and (:any or unit_id = any (cast(:units as uuid[])))
                        order by role, person_id
                        """)
                .params(Tenant.on(day))
                .param("any", units.isEmpty())
                .param("units", Tenant.ids(units, UnitId::value))
                .query(Rows::grant)
                .list();
    }

    @Override
    public List<Employment> placesIn(List<UnitId> units, LocalDate day) {
        return placesEverIn(units).stream()
                .filter(place -> !place.from().isAfter(day) && day.isBefore(place.to()))
                .toList();
    }

    @Override
    public List<Employment> placesEverIn(List<UnitId> units) {
        return jdbc.sql("""
                        select person_id, unit_id, share_percent, form, valid_from, valid_to from organisation.employment
                        where municipality_id = :municipality and unit_id = any (cast(:units as uuid[]))
                        order by person_id, unit_id, valid_from
                        """)
                .param("municipality", Tenant.id())
                .param("units", Tenant.ids(units, UnitId::value))
                .query(Rows::employment)
                .list();
    }

    @Override
    public List<RoleGrant> rolesEverOver(List<UnitId> units) {
        return jdbc.sql("""
                        select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                        where municipality_id = :municipality and unit_id = any (cast(:units as uuid[]))
                        order by person_id, role, unit_id, valid_from
                        """)
                .param("municipality", Tenant.id())
                .param("units", Tenant.ids(units, UnitId::value))
                .query(Rows::grant)
                .list();
    }

    /** Reads every name of the municipality: some tens of milliseconds at 75,000, for a page seldom asked. */
    @Override
    public List<Listed> search(Search search, int most) {
        var found = jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at, %s as is_placed
                        from organisation.person p
                        where municipality_id = :municipality
                          and position(:words in lower(given_name || ' ' || family_name
                              || case when protected_at is null then ' ' || email else '' end)) > 0
                          and not exists (select from unnest(cast(:except as uuid[])) as known (id) where known.id = p.id)
                          and not (:unplaced and %s)
                        order by family_name, given_name, id limit :most
                        """.formatted(PeopleQueries.PLACED, PeopleQueries.PLACED))
                .params(Tenant.on(search.day()))
                .param("words", search.words().toLowerCase(Locale.ROOT))
                .param("except", Tenant.ids(search.except(), PersonId::value))
                .param("unplaced", search.onlyUnplaced())
                .param("most", most)
                .query((row, number) -> new Listed(Rows.person(row, number), row.getBoolean("is_placed")))
                .list();
        return SwedishOrder.<Listed>sorted(
                found, one -> one.person().familyName(), one -> one.person().givenName());
    }

    @Override
    public List<Person> withEmails(List<String> emails) {
        return jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at from organisation.person
                        where municipality_id = :municipality and email = any (cast(:emails as text[]))
                        """)
                .param("municipality", Tenant.id())
                .param("emails", emails.toArray(String[]::new))
                .query(Rows::person)
                .list();
    }

    @Override
    public List<Person> withProtectedIdentity() {
        return jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at from organisation.person
                        where municipality_id = :municipality and protected_at is not null
                        """)
                .param("municipality", Tenant.id())
                .query(Rows::person)
                .list();
    }

    @Override
    public List<Employment> employmentsFrom(LocalDate day) {
        return jdbc.sql("""
                        select person_id, unit_id, share_percent, form, valid_from, valid_to from organisation.employment
                        where municipality_id = :municipality and :day < valid_to
                        order by valid_from desc
                        """).params(Tenant.on(day)).query(Rows::employment).list();
    }

    @Override
    public List<Employment> employmentsFrom(List<PersonId> people, LocalDate day) {
        return jdbc.sql("""
                        select person_id, unit_id, share_percent, form, valid_from, valid_to from organisation.employment
                        where municipality_id = :municipality and person_id = any (cast(:people as uuid[]))
                          and :day < valid_to
                        order by valid_from desc
                        """)
                .params(Tenant.on(day))
                .param("people", Tenant.ids(people, PersonId::value))
                .query(Rows::employment)
                .list();
    }

    @Override
    public Days daysOf(UnitId unit) {
        return jdbc.sql(
                        "select opened, closed from organisation.unit where municipality_id = :municipality and id = :unit")
                .param("municipality", Tenant.id())
                .param("unit", unit.value())
                .query((row, _) -> days(row))
                .single();
    }

    @Override
    public Map<UnitId, Days> closingAfter(LocalDate day) {
        return jdbc
                .sql("""
                        select id, opened, closed from organisation.unit
                        where municipality_id = :municipality and closed > :day and closed < 'infinity'
                        """)
                .params(Tenant.on(day))
                .query((row, _) -> Map.entry(Rows.unitId(row, "id"), days(row)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("opened", LocalDate.class), row.getObject("closed", LocalDate.class));
    }

    @Override
    public List<RoleGrant> rolesFrom(List<PersonId> people, LocalDate day) {
        return jdbc.sql("""
                        select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                        where municipality_id = :municipality and person_id = any (cast(:people as uuid[]))
                          and :day < valid_to and valid_from < valid_to
                        """)
                .params(Tenant.on(day))
                .param("people", Tenant.ids(people, PersonId::value))
                .query(Rows::grant)
                .list();
    }
}
