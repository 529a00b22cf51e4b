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
                        select p.unit_id as id, p.kind, n.name, p.parent_id
                        from organisation.unit_place p
                        join organisation.unit_name n on n.municipality_id = p.municipality_id and n.unit_id = p.unit_id
                        where p.municipality_id = :municipality and p.unit_id = any (cast(:ids as uuid[]))
                          and p.valid_from <= :day and :day < p.valid_to
                          and n.municipality_id = :municipality and n.valid_from <= :day and :day < n.valid_to
                        """)
                .params(Tenant.on(day))
                .param("ids", Tenant.ids(ids, UnitId::value))
                .query(Rows::unit)
                .list();
    }

    List<Unit> whole(LocalDate day) {
        var units = jdbc.sql("""
                        select p.unit_id as id, p.kind, n.name, p.parent_id
                        from organisation.unit_place p
                        join organisation.unit_name n on n.municipality_id = p.municipality_id and n.unit_id = p.unit_id
                        where p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                          and n.municipality_id = :municipality and n.valid_from <= :day and :day < n.valid_to
                        """).params(Tenant.on(day)).query(Rows::unit).list();
        return TreeOrder.depthFirst(units);
    }

    List<Unit> below(UnitId top, LocalDate day) {
        var units = jdbc.sql("""
                        with recursive below (unit_id, kind, parent_id) as (
                            select unit_id, kind, parent_id from organisation.unit_place
                            where municipality_id = :municipality and unit_id = :top
                              and valid_from <= :day and :day < valid_to
                            union
                            select p.unit_id, p.kind, p.parent_id
                            from below join organisation.unit_place p on p.parent_id = below.unit_id
                            where p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                        )
                        select below.unit_id as id, below.kind, n.name, below.parent_id
                        from below
                        join organisation.unit_name n on n.municipality_id = :municipality and n.unit_id = below.unit_id
                        where n.valid_from <= :day and :day < n.valid_to
                        """)
                .params(Tenant.on(day))
                .param("top", top.value())
                .query(Rows::unit)
                .list();
        return TreeOrder.depthFirst(units);
    }

    /** From the top down; of a closed unit as it stood last, of one to come as it will first. */
    List<Unit> above(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        with recursive asked (day) as (
                            select greatest(opened, case when closed = 'infinity' then :day else least(:day, closed - 1) end)
                            from organisation.unit where municipality_id = :municipality and id = :unit
                        ), above (unit_id, kind, parent_id, steps) as (
                            select unit_id, kind, parent_id, 0 from organisation.unit_place cross join asked
                            where municipality_id = :municipality and unit_id = :unit
                              and valid_from <= asked.day and asked.day < valid_to
                            union all
                            select p.unit_id, p.kind, p.parent_id, above.steps + 1
                            from above cross join asked join organisation.unit_place p on p.unit_id = above.parent_id
                            where p.municipality_id = :municipality and p.valid_from <= asked.day and asked.day < p.valid_to
                        )
                        select above.unit_id as id, above.kind, n.name, above.parent_id
                        from above cross join asked
                        join organisation.unit_name n on n.municipality_id = :municipality and n.unit_id = above.unit_id
                        where n.valid_from <= asked.day and asked.day < n.valid_to
                        order by above.steps desc
                        """)
                .params(Tenant.on(day))
                .param("unit", unit.value())
                .query(Rows::unit)
                .list();
    }
}
