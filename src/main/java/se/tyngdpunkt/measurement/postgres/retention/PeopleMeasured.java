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

/** Whoever has a measurement in any round, has gone through or talked about one, answered an objection, or let somebody in late. */
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
                union select summed_by from measurement.measurement
                where municipality_id = :municipality and summed_by = any(:people)
                union select discussed_by from measurement.measurement
                where municipality_id = :municipality and discussed_by = any(:people)
                union select answered_by from measurement.contested_row
                where municipality_id = :municipality and answered_by = any(:people)
                union select person_id from measurement.round_event
                where municipality_id = :municipality and person_id = any(:people)
                union select by_person from measurement.round_event
                where municipality_id = :municipality and by_person = any(:people) and kind = 'LATE_ENTRY'
                """)
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }
}
