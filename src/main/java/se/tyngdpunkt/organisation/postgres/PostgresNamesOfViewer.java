package se.tyngdpunkt.organisation.postgres;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.NamesOfViewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

@Repository
@Transactional(readOnly = true)
class PostgresNamesOfViewer implements NamesOfViewer {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresNamesOfViewer(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Names names(PersonId person, Optional<UnitId> unit) {
        var unitId = unit.map(UnitId::value).map(UUID::toString).orElse(null);
        return jdbc.sql("""
                        select
                            (select given_name || ' ' || family_name from organisation.person
                             where municipality_id = :municipality and id = :person) as person,
                            (select name from organisation.unit_name
                             where municipality_id = :municipality and unit_id = cast(:unit as uuid)
                               and valid_from <= :day and :day < valid_to) as unit,
                            (select name from organisation.municipality where id = :municipality) as municipality
                        """)
                .param("municipality", Tenant.id())
                .param("person", person.value())
                .param("unit", unitId)
                .param("day", LocalDate.ofInstant(clock.instant(), Words.ZONE))
                .query((row, _) -> new Names(
                        Optional.ofNullable(row.getString("person")).orElse(""),
                        Optional.ofNullable(row.getString("unit")).orElse(""),
                        Optional.ofNullable(row.getString("municipality")).orElse("")))
                .single();
    }
}
