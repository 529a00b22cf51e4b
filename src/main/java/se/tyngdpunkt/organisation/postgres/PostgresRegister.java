package se.tyngdpunkt.organisation.postgres;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresRegister implements Register {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LayoutWriter writer;

    PostgresRegister(JdbcClient jdbc, Clock clock, LayoutWriter writer) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.writer = writer;
    }

    /** The program may not touch the municipality's row, so a lock by number stands for it. */
    @Override
    public void holdTree() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:municipality, 20261122))")
                .param("municipality", Tenant.id().toString())
                .query((row, _) -> true)
                .list();
    }

    @Override
    public Optional<Person> hold(PersonId person) {
        return jdbc.sql("""
                        select id, given_name, family_name, email, profession_since, protected_at from organisation.person
                        where municipality_id = :municipality and id = :person for update
                        """)
                .param("municipality", Tenant.id())
                .param("person", person.value())
                .query(Rows::person)
                .optional();
    }

    @Override
    public List<RoleGrant> holdAdministrators(LocalDate today) {
        return jdbc.sql("""
                        select person_id, role, unit_id, valid_from, valid_to from organisation.role_grant
                        where municipality_id = :municipality and role = 'ADMINISTRATOR'
                          and valid_from <= :day and valid_to = 'infinity'
                        order by person_id, unit_id for update
                        """).params(Tenant.on(today)).query(Rows::grant).list();
    }

    @Override
    public boolean found(Municipality municipality) {
        return jdbc.sql("""
                                insert into organisation.municipality (id, name, code, created_at)
                                values (:id, :name, :code, :at) on conflict (code) do nothing
                                """)
                        .param("id", municipality.id().value())
                        .param("name", municipality.name())
                        .param("code", municipality.code())
                        .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void write(Layout layout) {
        writer.write(layout);
    }

    @Override
    public boolean add(Person person) {
        return person("""
                insert into organisation.person (municipality_id, id, given_name, family_name, email, profession_since)
                values (:municipality, :id, :given, :family, :email, :since)
                on conflict (municipality_id, email) do nothing
                """, person);
    }

    @Override
    public boolean change(Person person) {
        boolean isTaken = jdbc.sql("""
                        select count(*) from organisation.person
                        where municipality_id = :municipality and email = :email and id <> :id
                        """)
                        .param("municipality", Tenant.id())
                        .param("email", person.email())
                        .param("id", person.id().value())
                        .query(Long.class)
                        .single()
                > 0;
        return !isTaken && person("""
                        update organisation.person
                        set given_name = :given, family_name = :family, email = :email, profession_since = :since
                        where municipality_id = :municipality and id = :id
                        """, person);
    }

    private boolean person(String statement, Person person) {
        return jdbc.sql(statement)
                        .param("municipality", Tenant.id())
                        .param("id", person.id().value())
                        .param("given", person.givenName())
                        .param("family", person.familyName())
                        .param("email", person.email())
                        .param("since", person.professionSince().orElse(null), java.sql.Types.DATE)
                        .update()
                == 1;
    }

    @Override
    public void changeAll(List<Person> people, List<Employment> employments) {
        writer.change(people, employments);
    }

    @Override
    public void begin(Employment employment) {
        writer.write(new Layout(List.of(), employment.from(), List.of(), List.of(employment), List.of()));
    }

    @Override
    public void change(Employment employment) {
        jdbc.sql("""
                        update organisation.employment set share_percent = :share, form = :form, valid_to = :to
                        where municipality_id = :municipality and person_id = :person and unit_id = :unit
                          and valid_from = :from
                        """)
                .param("municipality", Tenant.id())
                .param("person", employment.person().value())
                .param("unit", employment.unit().value())
                .param("from", employment.from())
                .param("share", employment.sharePercent())
                .param("form", employment.form().map(Enum::name).orElse(null), java.sql.Types.VARCHAR)
                .param("to", employment.to())
                .update();
    }

    @Override
    public void grant(RoleGrant grant) {
        writer.write(new Layout(List.of(), grant.from(), List.of(), List.of(), List.of(grant)));
    }

    @Override
    public void end(RoleGrant grant, LocalDate to) {
        jdbc.sql("""
                        update organisation.role_grant set valid_to = :to
                        where municipality_id = :municipality and person_id = :person and role = :role
                          and unit_id = :unit and valid_from = :from
                        """)
                .param("municipality", Tenant.id())
                .param("person", grant.person().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("from", grant.from())
                .param("to", to)
                .update();
    }

    @Override
    public void drop(Employment employment) {
        jdbc.sql("""
                        delete from organisation.employment
                        where municipality_id = :municipality and person_id = :person and unit_id = :unit
                          and valid_from = :from
                        """)
                .param("municipality", Tenant.id())
                .param("person", employment.person().value())
                .param("unit", employment.unit().value())
                .param("from", employment.from())
                .update();
    }

    @Override
    public void drop(RoleGrant grant) {
        jdbc.sql("""
                        delete from organisation.role_grant
                        where municipality_id = :municipality and person_id = :person and role = :role
                          and unit_id = :unit and valid_from = :from
                        """)
                .param("municipality", Tenant.id())
                .param("person", grant.person().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("from", grant.from())
                .update();
    }
}
