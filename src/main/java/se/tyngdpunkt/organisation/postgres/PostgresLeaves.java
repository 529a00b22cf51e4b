package se.tyngdpunkt.organisation.postgres;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.Leaves;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresLeaves implements Leaves {

    private final JdbcClient jdbc;

    PostgresLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Leave> ever(PersonId person) {
        return jdbc.sql("""
                        select person_id, valid_from, valid_to from organisation.leave
                        where municipality_id = :municipality and person_id = :person and valid_from < valid_to
                        order by valid_from desc
                        """)
                .param("municipality", Tenant.id())
                .param("person", person.value())
                .query((row, _) -> new Leave(
                        Rows.personId(row, "person_id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    @Override
    public void keep(Leave leave) {
        jdbc.sql("""
                        insert into organisation.leave (municipality_id, person_id, valid_from, valid_to)
                        values (:municipality, :person, :from, :to)
                        on conflict (municipality_id, person_id, valid_from) do update set valid_to = excluded.valid_to
                        """)
                .param("municipality", Tenant.id())
                .param("person", leave.person().value())
                .param("from", leave.from())
                .param("to", leave.to())
                .update();
    }

    /** Two leaves, one right after the other, are one time away. */
    @Transactional(readOnly = true)
    Set<PersonId> away(Collection<PersonId> people, LocalDate from, LocalDate lastDay) {
        return jdbc
                .sql("""
                        select person_id from organisation.leave
                        where municipality_id = :municipality and person_id = any (cast(:people as uuid[]))
                          and valid_from <= :last and :from < valid_to
                        group by person_id
                        having range_agg(daterange(valid_from, valid_to)) @> daterange(:from, :last, '[]')
                        """)
                .param("municipality", Tenant.id())
                .param("people", Tenant.ids(people, PersonId::value))
                .param("from", from)
                .param("last", lastDay)
                .query((row, _) -> Rows.personId(row, "person_id"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
