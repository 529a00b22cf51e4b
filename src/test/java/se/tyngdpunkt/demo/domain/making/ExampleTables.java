package se.tyngdpunkt.demo.domain.making;

import java.util.List;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.TestDatabase;

/** What stands in the tables once the example has been made. */
record ExampleTables(TestDatabase database) {

    /** Of everybody in the department and every round: how far she came, and her points. */
    List<String> figures(UnitId department) {
        return texts("""
                select p.email || ' ' || r.month || ' ' || m.state || ' ' || coalesce(m.reckoned->'measures'->0->>'points', '-')
                from measurement.measurement m
                join organisation.person p on p.municipality_id = m.municipality_id and p.id = m.person_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                where r.unit_id = '%s'
                order by p.email collate "C", r.month""".formatted(department.value()));
    }

    List<String> texts(String sql) {
        return database.asOwner().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
