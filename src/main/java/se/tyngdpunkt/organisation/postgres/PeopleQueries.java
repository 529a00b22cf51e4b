package se.tyngdpunkt.organisation.postgres;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;

/** Questions about people and where they work on a day. */
@Component
class PeopleQueries {

    /** That the person {@code p} has a workplace or a role that day. */
    static final String PLACED = """
            (exists (select from organisation.employment e
                 where e.municipality_id = :municipality and e.person_id = p.id
                   and e.valid_from <= :day and :day < e.valid_to)
             or exists (select from organisation.role_grant g
                 where g.municipality_id = :municipality and g.person_id = p.id
                   and g.valid_from <= :day and :day < g.valid_to))
            """;

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> people(Collection<PersonId> ids) {
        return jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at from organisation.person
                        where municipality_id = :municipality and id = any (cast(:ids as uuid[]))
                        """)
                .param("municipality", Tenant.id())
                .param("ids", Tenant.ids(ids, PersonId::value))
                .query(Rows::person)
                .list();
    }

    Optional<Person> withEmail(String email) {
        return jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at from organisation.person
                        where municipality_id = :municipality and email = :email and protected_at is null
                        """)
                .param("municipality", Tenant.id())
                .param("email", email)
                .query(Rows::person)
                .optional();
    }

    List<Person> present(LocalDate day) {
        var found = jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at from organisation.person p
                        where municipality_id = :municipality and\s""" + PLACED)
                .params(Tenant.on(day))
                .query(Rows::person)
                .list();
        return SwedishOrder.<Person>sorted(found, Person::familyName, Person::givenName);
    }

    List<Employment> employments(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        select person_id, unit_id, share_percent, form, valid_from, valid_to from organisation.employment
                        where municipality_id = :municipality and person_id = :person
                          and valid_from <= :day and :day < valid_to
                        order by share_percent desc, valid_from, unit_id
                        """)
                .params(Tenant.on(day))
                .param("person", person.value())
                .query(Rows::employment)
                .list();
    }

    List<Employment> employedIn(UnitId top, LocalDate day) {
        var named = jdbc.sql("""
                        with recursive below (unit_id) as (
                            select cast(:top as uuid)
                            union
                            select p.unit_id from below join organisation.unit_place p on p.parent_id = below.unit_id
                            where p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                        )
                        select e.person_id, e.unit_id, e.share_percent, e.form, e.valid_from, e.valid_to,
                            p.given_name, p.family_name
                        from below
                        join organisation.employment e on e.municipality_id = :municipality and e.unit_id = below.unit_id
                        join organisation.person p on p.municipality_id = :municipality and p.id = e.person_id
                        where e.valid_from <= :day and :day < e.valid_to
                        order by e.person_id, e.unit_id
                        """)
                .params(Tenant.on(day))
                .param("top", top.value())
                .query((row, number) -> new Named(
                        Rows.employment(row, number), row.getString("family_name"), row.getString("given_name")))
                .list();
        return SwedishOrder.<Named>sorted(named, Named::familyName, Named::givenName).stream()
                .map(Named::employment)
                .toList();
    }

    private record Named(Employment employment, String familyName, String givenName) {}
}
