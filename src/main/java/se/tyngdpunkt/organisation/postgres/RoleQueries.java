package se.tyngdpunkt.organisation.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Questions about who has which role over whom on a day. */
@Component
class RoleQueries {

    private final JdbcClient jdbc;

    RoleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoleGrant> roles(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                        where municipality_id = :municipality and person_id = :person
                          and valid_from <= :day and :day < valid_to
                        order by role, unit_id
                        """)
                .params(Tenant.on(day))
                .param("person", person.value())
                .query(Rows::grant)
                .list();
    }

    Set<PersonId> leadersOf(PersonId person, LocalDate day) {
        return people(jdbc.sql("""
                        select distinct r.person_id
                        from organisation.employment e
                        join organisation.role_grant r on r.municipality_id = :municipality and r.unit_id = e.unit_id
                        where e.municipality_id = :municipality and e.person_id = :person
                          and e.valid_from <= :day and :day < e.valid_to
                          and r.role = 'TEAM_LEAD' and r.valid_from <= :day and :day < r.valid_to
                          and r.person_id <> :person
                        """).params(Tenant.on(day)).param("person", person.value()));
    }

    Set<PersonId> with(Role role, LocalDate day) {
        return people(jdbc.sql("""
                        select distinct person_id from organisation.role_grant
                        where municipality_id = :municipality and role = :role and valid_from <= :day and :day < valid_to
                        """).params(Tenant.on(day)).param("role", role.name()));
    }

    Set<PersonId> nearestWith(Role role, UnitId unit, LocalDate day) {
        return people(
                jdbc.sql("""
                        with recursive above (unit_id, steps) as (
                            select cast(:unit as uuid), 0
                            union all
                            select p.parent_id, above.steps + 1
                            from above join organisation.unit_place p on p.unit_id = above.unit_id
                            where p.municipality_id = :municipality and p.parent_id is not null
                              and p.valid_from <= :day and :day < p.valid_to and above.steps < 8
                        ), held as (
                            select r.person_id, above.steps
                            from above
                            join organisation.role_grant r
                                on r.municipality_id = :municipality and r.unit_id = above.unit_id
                            where r.role = :role and r.valid_from <= :day and :day < r.valid_to
                        )
                        select distinct person_id from held where steps = (select min(steps) from held)
                        """).params(Tenant.on(day)).param("unit", unit.value()).param("role", role.name()));
    }

    List<RoleGrant> over(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        with recursive above (unit_id, since, steps) as (
                            select unit_id, valid_from, 0 from organisation.employment
                            where municipality_id = :municipality and person_id = :person
                              and valid_from <= :day and :day < valid_to
                            union all
                            select p.parent_id, greatest(above.since, p.valid_from), above.steps + 1
                            from above join organisation.unit_place p on p.unit_id = above.unit_id
                            where p.municipality_id = :municipality and p.parent_id is not null
                              and p.valid_from <= :day and :day < p.valid_to and above.steps < 8
                        ), seen as (
                            select r.person_id, r.role, r.unit_id, greatest(r.valid_from, above.since) as valid_from,
                                r.valid_to
                            from above
                            join organisation.role_grant r
                                on r.municipality_id = :municipality and r.unit_id = above.unit_id
                            where r.valid_from <= :day and :day < r.valid_to
                              and (r.role = 'UNIT_MANAGER' or r.role = 'TEAM_LEAD' and above.steps = 0)
                            union all
                            select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                            where municipality_id = :municipality and role = 'ADMINISTRATOR'
                              and valid_from <= :day and :day < valid_to
                        )
                        select person_id, role, unit_id, min(valid_from) as valid_from, max(valid_to) as valid_to
                        from seen where person_id <> :person
                        group by person_id, role, unit_id
                        order by case role when 'TEAM_LEAD' then 0 when 'UNIT_MANAGER' then 1 else 2 end,
                            min(valid_from), person_id, unit_id
                        """)
                .params(Tenant.on(day))
                .param("person", person.value())
                .query(Rows::grant)
                .list();
    }

    private static Set<PersonId> people(StatementSpec asked) {
        return asked.query((row, _) -> Rows.personId(row, "person_id")).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
