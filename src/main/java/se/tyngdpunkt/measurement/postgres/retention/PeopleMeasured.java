package se.tyngdpunkt.measurement.postgres.retention;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.ToldByName;

/** Whoever has a measurement in any round. */
@Repository
class PeopleMeasured implements ToldByName {

    private final JdbcClient jdbc;

    PeopleMeasured(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people) {
        return new HashSet<>(jdbc.sql("""
                select one.id from unnest(:people) one (id) where exists (select from measurement.measurement m
                    where m.municipality_id = :municipality and m.person_id = one.id)
                """)
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }
}
