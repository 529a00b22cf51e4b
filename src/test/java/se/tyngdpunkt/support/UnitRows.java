package se.tyngdpunkt.support;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a unit as the database wants it: there, named and placed since 2020, all in one statement. */
public final class UnitRows {

    private UnitRows() {}

    public static void write(
            JdbcClient owner, UUID municipality, UUID unit, String kind, String name, Optional<UUID> parent) {
        owner.sql("""
                        with made as (
                            insert into organisation.unit (municipality_id, id, kind, opened)
                            values (:municipality, :unit, :kind, '2020-01-01') returning id
                        ), named as (
                            insert into organisation.unit_name (municipality_id, unit_id, name, valid_from, opened)
                            select :municipality, id, :name, '2020-01-01', '2020-01-01' from made
                        )
                        insert into organisation.unit_place
                            (municipality_id, unit_id, kind, opened, closed, parent_id, parent_kind, parent_opened,
                             parent_closed, valid_from)
                        select :municipality, made.id, :kind, '2020-01-01', 'infinity', p.id, p.kind, p.opened, p.closed,
                            '2020-01-01'
                        from made left join organisation.unit p
                            on p.municipality_id = :municipality and p.id = cast(nullif(:parent, '') as uuid)
                        """)
                .param("municipality", municipality)
                .param("unit", unit)
                .param("kind", kind)
                .param("name", name)
                .param("parent", parent.map(UUID::toString).orElse(""))
                .update();
    }
}
