package se.tyngdpunkt.organisation.postgres.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.change.Heritage;
import se.tyngdpunkt.organisation.domain.change.Heritage.Onward;
import se.tyngdpunkt.organisation.domain.change.Heritage.Placed;
import se.tyngdpunkt.organisation.history.Composition;
import se.tyngdpunkt.organisation.history.Compositions;
import se.tyngdpunkt.shared.UnitId;

/** Asks for what a unit has had under it, and for what went on in that; costs by the size of that part of the tree. */
@Repository
@Transactional(readOnly = true)
class PostgresCompositions implements Compositions {

    private final JdbcClient jdbc;

    PostgresCompositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Composition of(UnitId unit, LocalDate today) {
        var places = places(unit, today);
        return Heritage.of(unit, places, onward(places, today));
    }

    private List<Placed> places(UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        with recursive reached (unit_id) as (
                            select cast(:unit as uuid)
                            union
                            select found.unit_id from reached cross join lateral (
                                select p.unit_id from organisation.unit_place p
                                where p.municipality_id = :municipality and p.parent_id = reached.unit_id and p.valid_from <= :today
                                union all
                                select l.from_unit from organisation.lineage l
                                join organisation.change c on c.municipality_id = :municipality and c.id = l.change_id
                                where l.municipality_id = :municipality and l.to_unit = reached.unit_id
                                    and c.undone_at is null and c.day <= :today
                            ) found
                        )
                        select p.unit_id, p.parent_id, p.valid_from
                        from reached join organisation.unit_place p on p.unit_id = reached.unit_id
                        where p.municipality_id = :municipality and p.valid_from <= :today
                        """)
                .param("municipality", Here.id())
                .param("unit", unit.value())
                .param("today", today)
                .query((row, _) -> new Placed(Here.unit(row, "unit_id"), Here.parent(row), Here.day(row, "valid_from")))
                .list();
    }

    private List<Onward> onward(List<Placed> places, LocalDate today) {
        return jdbc.sql("""
                        select l.from_unit, l.to_unit, c.day from organisation.lineage l
                        join organisation.change c on c.municipality_id = :municipality and c.id = l.change_id
                        where l.municipality_id = :municipality and l.from_unit = any (cast(:units as uuid[]))
                            and c.undone_at is null and c.day <= :today
                        """)
                .param("municipality", Here.id())
                .param("units", Here.ids(places.stream().map(Placed::unit).collect(Collectors.toSet())))
                .param("today", today)
                .query((row, _) ->
                        new Onward(Here.unit(row, "from_unit"), Here.unit(row, "to_unit"), Here.day(row, "day")))
                .list();
    }
}
