package se.tyngdpunkt.result.postgres;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional
class PostgresFrozenResults implements FrozenResults {

    /** Each round's latest set that has figures. */
    private static final String LATEST = """
            select f.unit_id, f.direct, f.parent_id, f.figures, s.round_id, s.number, s.state, s.version_id,
                s.limit_figures, s.limit_quartiles, s.limit_outside, s.computed_at
            from result.frozen f
            join result.frozen_set s
                on s.municipality_id = f.municipality_id and s.round_id = f.round_id and s.number = f.set_number
            where f.municipality_id = :municipality and not f.direct
                and not exists (
                    select 1 from result.frozen_set newer
                    where newer.municipality_id = f.municipality_id and newer.round_id = f.round_id
                        and newer.number > f.set_number and newer.state = 'PUBLISHED')
            """;

    private final JdbcClient jdbc;
    private final FiguresJson json;
    private final FrozenRows rows;

    PostgresFrozenResults(JdbcClient jdbc, FiguresJson json, FrozenRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FrozenSet> setsOf(RoundId round) {
        return jdbc.sql("""
                        select round_id, number, state, version_id, limit_figures, limit_quartiles, limit_outside, computed_at
                        from result.frozen_set where municipality_id = :municipality and round_id = :round order by number
                        """)
                .param("municipality", municipality())
                .param("round", round.value())
                .query((row, number) -> FrozenRows.set(row))
                .list();
    }

    @Override
    public void add(FrozenSet set, List<Published> figures) {
        jdbc.sql("""
                        insert into result.frozen_set values (:municipality, :round, :number, :state, :version,
                            :figures, :quartiles, :outside, :at)
                        """)
                .param("municipality", municipality())
                .param("round", set.round().value())
                .param("number", set.number())
                .param("state", set.state().name())
                .param("version", set.version().value())
                .param("figures", set.limits().figures())
                .param("quartiles", set.limits().quartiles())
                .param("outside", set.limits().outside())
                .param("at", set.computedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (!figures.isEmpty()) {
            addFigures(set, figures);
        }
    }

    private void addFigures(FrozenSet set, List<Published> figures) {
        jdbc.sql("""
                        insert into result.frozen (municipality_id, unit_id, round_id, set_number, direct, parent_id, figures)
                        select :municipality, one.unit, :round, :number, one.direct, one.parent, cast(one.figures as jsonb)
                        from unnest(cast(:units as uuid[]), cast(:directs as boolean[]), cast(:parents as uuid[]),
                            cast(:json as text[])) as one (unit, direct, parent, figures)
                        """)
                .param("municipality", municipality())
                .param("round", set.round().value())
                .param("number", set.number())
                .param(
                        "units",
                        figures.stream().map(each -> each.cell().unit().value()).toArray(UUID[]::new))
                .param(
                        "directs",
                        figures.stream().map(each -> each.cell().direct()).toArray(Boolean[]::new))
                .param(
                        "parents",
                        figures.stream().map(PostgresFrozenResults::parent).toArray(UUID[]::new))
                .param("json", figures.stream().map(json::toJson).toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Frozen> ofUnit(UnitId unit) {
        return jdbc.sql(LATEST + " and f.unit_id = :unit")
                .param("municipality", municipality())
                .param("unit", unit.value())
                .query((row, number) -> new Frozen(FrozenRows.set(row), rows.published(row)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Published> partsOf(UnitId unit, FrozenSet set) {
        return jdbc.sql("""
                        select unit_id, direct, parent_id, figures from result.frozen
                        where municipality_id = :municipality and parent_id = :unit and round_id = :round
                            and set_number = :number
                        """)
                .param("municipality", municipality())
                .param("unit", unit.value())
                .param("round", set.round().value())
                .param("number", set.number())
                .query((row, number) -> rows.published(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Frozen> top(RoundId round) {
        return jdbc.sql(LATEST + " and f.round_id = :round and f.parent_id is null")
                .param("municipality", municipality())
                .param("round", round.value())
                .query((row, number) -> new Frozen(FrozenRows.set(row), rows.published(row)))
                .optional();
    }

    private static @Nullable UUID parent(Published published) {
        return published.parent().map(UnitId::value).orElse(null);
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }
}
