package se.tyngdpunkt.records.postgres;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.ToldByName;

/** Whoever has asked to have something corrected, or has answered. */
@Repository
class PeopleInCorrections implements ToldByName {

    private final JdbcClient jdbc;

    PeopleInCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people) {
        return new HashSet<>(jdbc.sql("""
                select person_id as id from records.correction
                where municipality_id = :municipality and person_id = any(:people)
                union select answered_by from records.correction
                where municipality_id = :municipality and answered_by = any(:people)
                """)
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }
}
