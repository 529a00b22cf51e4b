package se.tyngdpunkt.result.postgres;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.UnitId;

/** From those units upwards, so that it costs by how much they have answered and not by how large the tree is. */
@Repository
@Transactional(readOnly = true)
class PostgresFrozenTrees implements FrozenTrees {

    private static final String SET = """
            s.round_id, s.number, s.state, s.version_id, s.limit_figures, s.limit_quartiles, s.limit_outside, s.computed_at
            """;

    private final JdbcClient jdbc;
    private final FrozenRows rows;

    PostgresFrozenTrees(JdbcClient jdbc, FrozenRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Node> around(Collection<UnitId> units) {
        return jdbc.sql("""
                        with recursive around (round_id, number, unit_id, direct, parent_id) as (
                            select f.round_id, f.set_number, f.unit_id, f.direct, f.parent_id from result.frozen f
                            where f.municipality_id = :municipality and f.unit_id = any (cast(:units as uuid[]))
                                and not exists (
                                    select 1 from result.frozen_set newer
                                    where newer.municipality_id = :municipality and newer.round_id = f.round_id
                                        and newer.number > f.set_number and newer.state = 'PUBLISHED')
                            union
                            select f.round_id, f.set_number, f.unit_id, f.direct, f.parent_id
                            from around join result.frozen f on f.unit_id = around.parent_id
                                and f.round_id = around.round_id and f.set_number = around.number
                            where f.municipality_id = :municipality and not f.direct
                        )
                        select around.unit_id, around.direct, around.parent_id,
                            (select count(*) from result.frozen part
                                where part.municipality_id = :municipality and part.parent_id = around.unit_id
                                    and part.round_id = around.round_id and part.set_number = around.number
                                    and not around.direct) as parts,
                        """ + SET + """
                        from around join result.frozen_set s on s.round_id = around.round_id and s.number = around.number
                        where s.municipality_id = :municipality
                        """)
                .param("municipality", municipality())
                .param("units", ids(units))
                .query((row, _) -> new Node(
                        FrozenRows.set(row), FrozenRows.cell(row), FrozenRows.parent(row), row.getInt("parts")))
                .list();
    }

    @Override
    public List<Frozen> figuresOf(Collection<Node> nodes) {
        return jdbc.sql("select f.unit_id, f.direct, f.parent_id, f.figures, " + SET + """
                        from unnest(cast(:units as uuid[]), cast(:rounds as uuid[]), cast(:numbers as integer[]),
                            cast(:directs as boolean[])) as one (unit, round, number, direct)
                        join result.frozen f on f.unit_id = one.unit and f.round_id = one.round
                            and f.set_number = one.number and f.direct = one.direct
                        join result.frozen_set s on s.round_id = f.round_id and s.number = f.set_number
                        where f.municipality_id = :municipality and s.municipality_id = :municipality
                        """)
                .param("municipality", municipality())
                .param(
                        "units",
                        ids(nodes.stream().map(node -> node.cell().unit()).toList()))
                .param(
                        "rounds",
                        nodes.stream().map(node -> node.set().round().value()).toArray(UUID[]::new))
                .param(
                        "numbers",
                        nodes.stream().map(node -> node.set().number()).toArray(Integer[]::new))
                .param(
                        "directs",
                        nodes.stream().map(node -> node.cell().direct()).toArray(Boolean[]::new))
                .query((row, _) -> new Frozen(FrozenRows.set(row), rows.published(row)))
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }
}
