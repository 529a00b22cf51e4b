package se.tyngdpunkt.organisation.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;

/**
 * Writes many rows with one statement per table, since COPY is refused under row-level security. What a row carries of its
 * unit is read there; where there is no unit the row is refused, not left out.
 */
@Component
class LayoutWriter {

    private final JdbcClient jdbc;

    LayoutWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Layout layout) {
        units(layout.units(), layout.since());
        people(layout.people());
        employments(layout.employments());
        roles(layout.roles());
    }

    void change(List<Person> people, List<Employment> employments) {
        if (!people.isEmpty()) {
            jdbc.sql("""
                            update organisation.person p
                            set given_name = new.given_name, family_name = new.family_name,
                                profession_since = cast(nullif(new.since, '') as date)
                            from unnest(cast(:ids as uuid[]), cast(:given as text[]), cast(:family as text[]),
                                cast(:since as text[])) as new (id, given_name, family_name, since)
                            where p.municipality_id = :municipality and p.id = new.id
                            """)
                    .param("municipality", Tenant.id())
                    .param("ids", column(people, person -> person.id().value()))
                    .param("given", column(people, Person::givenName))
                    .param("family", column(people, Person::familyName))
                    .param("since", column(people, LayoutWriter::since))
                    .update();
        }
        if (!employments.isEmpty()) {
            jdbc.sql("""
                            update organisation.employment e
                            set share_percent = new.share, form = nullif(new.form, ''), valid_to = new.valid_to
                            from unnest(cast(:people as uuid[]), cast(:units as uuid[]), cast(:shares as integer[]),
                                cast(:forms as text[]), cast(:starts as date[]), cast(:ends as date[]))
                                as new (person_id, unit_id, share, form, valid_from, valid_to)
                            where e.municipality_id = :municipality and e.person_id = new.person_id
                              and e.unit_id = new.unit_id and e.valid_from = new.valid_from
                            """).params(columns(employments)).update();
        }
    }

    private static Map<String, Object> columns(List<Employment> employments) {
        return Map.of(
                "municipality", Tenant.id(),
                "people", column(employments, each -> each.person().value()),
                "units", column(employments, each -> each.unit().value()),
                "shares", column(employments, Employment::sharePercent),
                "forms", column(employments, each -> each.form().map(Enum::name).orElse("")),
                "starts", column(employments, Employment::from),
                "ends", column(employments, each -> end(each.to())));
    }

    private static String since(Person person) {
        return person.professionSince().map(LocalDate::toString).orElse("");
    }

    private void units(List<Unit> units, LocalDate since) {
        if (units.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into organisation.unit (municipality_id, id, kind, opened)
                        select :municipality, id, kind, :since
                        from unnest(cast(:ids as uuid[]), cast(:kinds as text[])) as new (id, kind)
                        """)
                .param("municipality", Tenant.id())
                .param("since", since)
                .param("ids", column(units, unit -> unit.id().value()))
                .param("kinds", column(units, Unit::kind))
                .update();
        jdbc.sql("""
                        insert into organisation.unit_name (municipality_id, unit_id, name, valid_from, opened)
                        select :municipality, unit_id, name, :since, :since
                        from unnest(cast(:ids as uuid[]), cast(:names as text[])) as new (unit_id, name)
                        """)
                .param("municipality", Tenant.id())
                .param("since", since)
                .param("ids", column(units, unit -> unit.id().value()))
                .param("names", column(units, Unit::name))
                .update();
        jdbc.sql("""
                        insert into organisation.unit_place
                            (municipality_id, unit_id, kind, opened, closed, parent_id, parent_kind, parent_opened,
                             parent_closed, valid_from)
                        select :municipality, u.id, u.kind, u.opened, u.closed, p.id, p.kind, p.opened, p.closed, :since
                        from unnest(cast(:ids as uuid[]), cast(:parents as text[])) as new (unit_id, parent_id)
                        join organisation.unit u on u.municipality_id = :municipality and u.id = new.unit_id
                        left join organisation.unit p
                            on p.municipality_id = :municipality and p.id = cast(nullif(new.parent_id, '') as uuid)
                        """)
                .param("municipality", Tenant.id())
                .param("since", since)
                .param("ids", column(units, unit -> unit.id().value()))
                .param("parents", column(units, unit -> unit.parent()
                        .map(parent -> parent.value().toString())
                        .orElse("")))
                .update();
    }

    private void people(List<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into organisation.person
                            (municipality_id, id, given_name, family_name, email, profession_since)
                        select :municipality, id, given_name, family_name, email, cast(nullif(since, '') as date)
                        from unnest(cast(:ids as uuid[]), cast(:given as text[]), cast(:family as text[]),
                            cast(:emails as text[]), cast(:since as text[]))
                            as new (id, given_name, family_name, email, since)
                        """)
                .param("municipality", Tenant.id())
                .param("ids", column(people, person -> person.id().value()))
                .param("given", column(people, Person::givenName))
                .param("family", column(people, Person::familyName))
                .param("emails", column(people, Person::email))
                .param("since", column(people, LayoutWriter::since))
                .update();
    }

    private void employments(List<Employment> employments) {
        if (employments.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into organisation.employment
                            (municipality_id, person_id, unit_id, share_percent, form, valid_from, valid_to, unit_opened,
                             unit_closed)
                        select :municipality, person_id, unit_id, share, nullif(form, ''), valid_from, valid_to, u.opened,
                            u.closed
                        from unnest(cast(:people as uuid[]), cast(:units as uuid[]), cast(:shares as integer[]),
                            cast(:forms as text[]), cast(:starts as date[]), cast(:ends as date[]))
                            as new (person_id, unit_id, share, form, valid_from, valid_to)
                        left join organisation.unit u on u.municipality_id = :municipality and u.id = new.unit_id
                        """).params(columns(employments)).update();
    }

    /** Revives a role that began and ended on the day it begins anew. */
    private void roles(List<RoleGrant> roles) {
        if (roles.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into organisation.role_grant
                            (municipality_id, person_id, role, unit_id, valid_from, valid_to, unit_opened, unit_closed)
                        select :municipality, person_id, role, unit_id, valid_from, valid_to, u.opened, u.closed
                        from unnest(cast(:people as uuid[]), cast(:roles as text[]), cast(:units as uuid[]),
                            cast(:starts as date[]), cast(:ends as date[]))
                            as new (person_id, role, unit_id, valid_from, valid_to)
                        left join organisation.unit u on u.municipality_id = :municipality and u.id = new.unit_id
                        on conflict (municipality_id, person_id, role, unit_id, valid_from)
                            do update set valid_to = excluded.valid_to
                            where role_grant.valid_to = role_grant.valid_from
                        """)
                .param("municipality", Tenant.id())
                .param("people", column(roles, each -> each.person().value()))
                .param("roles", column(roles, RoleGrant::role))
                .param("units", column(roles, each -> each.unit().value()))
                .param("starts", column(roles, RoleGrant::from))
                .param("ends", column(roles, each -> end(each.to())))
                .update();
    }

    private static String end(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }

    private static <T> String[] column(List<T> things, Function<T, Object> value) {
        return things.stream()
                .map(value)
                .map(each -> each instanceof UUID id ? id.toString() : String.valueOf(each))
                .toArray(String[]::new);
    }
}
