package se.tyngdpunkt.audit.postgres;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.ToldByName;

/** Whoever has done, seen or been refused something that the log keeps, or whom it is about. */
@Repository
class PeopleInTrail implements ToldByName {

    private final JdbcClient jdbc;

    PeopleInTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people) {
        return new HashSet<>(jdbc.sql("""
                select one.id from unnest(:people) one (id)
                where exists (select from audit.deed d where d.municipality_id = :municipality and d.person_id = one.id)
                    or exists (select from audit.deed d where d.municipality_id = :municipality and d.about_id = one.id)
                    or exists (select from audit.viewing v where v.municipality_id = :municipality and v.person_id = one.id)
                    or exists (select from audit.viewing v where v.municipality_id = :municipality and v.about_id = one.id)
                    or exists (select from audit.refusal r where r.municipality_id = :municipality and r.person_id = one.id)
                """)
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }
}
