package se.tyngdpunkt.organisation.postgres.reform;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.history.Lineage;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional(readOnly = true)
class PostgresLineage implements Lineage {

    private final JdbcClient jdbc;

    PostgresLineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UnitId> before(UnitId unit) {
        return found(unit, "from_unit", "to_unit");
    }

    @Override
    public Set<UnitId> after(UnitId unit) {
        return found(unit, "to_unit", "from_unit");
    }

    private Set<UnitId> found(UnitId unit, String wanted, String known) {
        return jdbc
                .sql("select l." + wanted + """
                         as unit_id from organisation.lineage l
                        join organisation.change c on c.municipality_id = :municipality and c.id = l.change_id
                        where l.municipality_id = :municipality and c.undone_at is null and l.""" + known + " = :unit")
                .param("municipality", Here.id())
                .param("unit", unit.value())
                .query((row, _) -> Here.unit(row, "unit_id"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
