package se.tyngdpunkt.organisation.postgres;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.NamesOfViewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional(readOnly = true)
class PostgresNamesOfViewer implements NamesOfViewer {

    private final JdbcClient jdbc;

    PostgresNamesOfViewer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Names names(PersonId person, Optional<UnitId> unit) {
        var unitId = unit.map(UnitId::value).map(UUID::toString).orElse(null);
        return jdbc.sql("""
                        select
                            (select given_name || ' ' || family_name from organisation.person
                             where municipality_id = :municipality and id = :person) as person,
                            (select name from organisation.unit
                             where municipality_id = :municipality and id = cast(:unit as uuid)) as unit,
                            (select name from organisation.municipality where id = :municipality) as municipality
                        """)
                .param("municipality", Tenant.id())
                .param("person", person.value())
                .param("unit", unitId)
                .query((row, _) -> new Names(
                        Optional.ofNullable(row.getString("person")).orElse(""),
                        Optional.ofNullable(row.getString("unit")).orElse(""),
                        Optional.ofNullable(row.getString("municipality")).orElse("")))
                .single();
    }
}
