package se.tyngdpunkt.organisation.postgres.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.standin.StandIns;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresStandIns implements StandIns {

    private final JdbcClient jdbc;

    PostgresStandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(RoleGrant lent, PersonId by) {
        of(lent, """
                        insert into organisation.stand_in
                            (municipality_id, person_id, role, unit_id, valid_from, for_person_id)
                        values (:municipality, :person, :role, :unit, :from, :by)
                        on conflict (municipality_id, person_id, role, unit_id, valid_from)
                            do update set for_person_id = excluded.for_person_id
                        """).param("by", by.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoleGrant> lentBy(PersonId person, LocalDate today) {
        return jdbc.sql("""
                        select g.person_id, g.role, g.unit_id, g.valid_from, g.valid_to
                        from organisation.stand_in s
                        join organisation.role_grant g on g.municipality_id = s.municipality_id and g.person_id = s.person_id
                            and g.role = s.role and g.unit_id = s.unit_id and g.valid_from = s.valid_from
                        where s.municipality_id = :municipality and s.for_person_id = :person
                            and g.municipality_id = :municipality and :day < g.valid_to and g.valid_from < g.valid_to
                        order by g.valid_from, g.person_id, g.role, g.unit_id
                        """)
                .param("municipality", Here.id())
                .param("day", today)
                .param("person", person.value())
                .query((row, _) -> grant(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLent(RoleGrant grant) {
        return of(grant, """
                                select count(*) from organisation.stand_in
                                where municipality_id = :municipality and person_id = :person and role = :role
                                    and unit_id = :unit and valid_from = :from
                                """).query(Integer.class).single() > 0;
    }

    private JdbcClient.StatementSpec of(RoleGrant grant, String sql) {
        return jdbc.sql(sql)
                .param("municipality", Here.id())
                .param("person", grant.person().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("from", grant.from());
    }

    private static RoleGrant grant(ResultSet row) throws SQLException {
        return new RoleGrant(
                Here.person(row),
                Role.valueOf(row.getString("role")),
                Here.unit(row, "unit_id"),
                Here.day(row, "valid_from"),
                Here.day(row, "valid_to"));
    }
}
