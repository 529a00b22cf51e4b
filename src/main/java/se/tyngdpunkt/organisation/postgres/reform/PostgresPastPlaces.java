package se.tyngdpunkt.organisation.postgres.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.history.PastPlaces;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional(readOnly = true)
class PostgresPastPlaces implements PastPlaces {

    private final JdbcClient jdbc;

    PostgresPastPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Employment> during(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select person_id, unit_id, share_percent, valid_from, valid_to from organisation.employment
                        where municipality_id = :municipality and valid_from <= :last and :first < valid_to
                          and valid_from < valid_to
                        order by share_percent desc, valid_from, unit_id
                        """)
                .param("municipality", Here.id())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Employment(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Here.unit(row, "unit_id"),
                        row.getInt("share_percent"),
                        Optional.empty(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
