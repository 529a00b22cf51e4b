package se.tyngdpunkt.organisation.postgres;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.TreeOrder;
import se.tyngdpunkt.shared.UnitId;

/** Questions about units and their places on a day. */
@Component
class TreeQueries {

    private final JdbcClient jdbc;

    TreeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> units(Collection<UnitId> ids, LocalDate day) {
        return jdbc.sql("""
                        select u.id, u.kind, u.name, p.parent_id
                        from organisation.unit u
                        join organisation.unit_place p on p.municipality_id = u.municipality_id and p.unit_id = u.id
                        where u.municipality_id = :municipality and u.id = any (cast(:ids as uuid[]))
                          and p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                        """)
                .params(Tenant.on(day))
                .param("ids", Tenant.ids(ids, UnitId::value))
                .query(Rows::unit)
                .list();
    }

    List<Unit> whole(LocalDate day) {
        var units = jdbc.sql("""
                        select u.id, u.kind, u.name, p.parent_id
                        from organisation.unit u
                        join organisation.unit_place p on p.municipality_id = u.municipality_id and p.unit_id = u.id
                        where u.municipality_id = :municipality
                          and p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                        """).params(Tenant.on(day)).query(Rows::unit).list();
        return TreeOrder.depthFirst(units);
    }

    List<Unit> below(UnitId top, LocalDate day) {
        var units = jdbc.sql("""
                        with recursive below (unit_id, parent_id) as (
                            select unit_id, parent_id from organisation.unit_place
                            where municipality_id = :municipality and unit_id = :top
                              and valid_from <= :day and :day < valid_to
                            union
                            select p.unit_id, p.parent_id
                            from below join organisation.unit_place p on p.parent_id = below.unit_id
                            where p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                        )
                        select u.id, u.kind, u.name, below.parent_id
                        from below join organisation.unit u on u.municipality_id = :municipality and u.id = below.unit_id
                        """)
                .params(Tenant.on(day))
                .param("top", top.value())
                .query(Rows::unit)
                .list();
        return TreeOrder.depthFirst(units);
    }

    /** From the top down. */
    List<Unit> above(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        with recursive above (unit_id, parent_id, steps) as (
                            select unit_id, parent_id, 0 from organisation.unit_place
                            where municipality_id = :municipality and unit_id = :unit
                              and valid_from <= :day and :day < valid_to
                            union all
                            select p.unit_id, p.parent_id, above.steps + 1
                            from above join organisation.unit_place p on p.unit_id = above.parent_id
                            where p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                              and above.steps < 8
                        )
                        select u.id, u.kind, u.name, above.parent_id
                        from above join organisation.unit u on u.municipality_id = :municipality and u.id = above.unit_id
                        order by above.steps desc
                        """)
                .params(Tenant.on(day))
                .param("unit", unit.value())
                .query(Rows::unit)
                .list();
    }
}
