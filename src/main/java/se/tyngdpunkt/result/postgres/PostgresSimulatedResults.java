package se.tyngdpunkt.result.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.result.Simulations;
import se.tyngdpunkt.result.domain.simulation.SimulatedResults;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

@Repository
@Transactional
class PostgresSimulatedResults implements SimulatedResults, Simulations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PostgresSimulatedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RescoringId id, List<ChangeOfPart> parts) {
        jdbc.sql("""
                insert into result.simulated (municipality_id, rescoring_id, place, unit_id, direct, parent_id, figures)
                select :municipality, :id, one.place, one.unit, one.direct, one.parent, cast(one.figures as jsonb)
                from unnest(cast(:units as uuid[]), cast(:directs as boolean[]), cast(:parents as uuid[]),
                    cast(:json as text[])) with ordinality as one (unit, direct, parent, figures, place)
                """)
                .param("municipality", municipality())
                .param("id", id.value())
                .param("units", parts.stream().map(part -> part.unit().value()).toArray(UUID[]::new))
                .param("directs", parts.stream().map(ChangeOfPart::direct).toArray(Boolean[]::new))
                .param(
                        "parents",
                        parts.stream().map(PostgresSimulatedResults::parent).toArray(UUID[]::new))
                .param("json", parts.stream().map(this::toJson).toArray(String[]::new))
                .update();
    }

    private static @Nullable UUID parent(ChangeOfPart part) {
        return part.parent().map(UnitId::value).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChangeOfPart> parts(RescoringId id) {
        return jdbc.sql("""
                select unit_id, direct, parent_id, figures from result.simulated
                where municipality_id = :municipality and rescoring_id = :id order by place
                """)
                .param("municipality", municipality())
                .param("id", id.value())
                .query((row, _) -> toPart(row))
                .list();
    }

    @Override
    public void delete(RescoringId id) {
        jdbc.sql("delete from result.simulated where municipality_id = :municipality and rescoring_id = :id")
                .param("municipality", municipality())
                .param("id", id.value())
                .update();
    }

    private String toJson(ChangeOfPart part) {
        var root = NODES.objectNode();
        root.set("sum", FigureJson.write(part.sum(), PostgresSimulatedResults::node));
        part.level().ifPresent(level -> root.set("level", FigureJson.write(level, PostgresSimulatedResults::node)));
        root.set("rows", FigureJson.all(part.rows(), PostgresSimulatedResults::node));
        root.set("median", FigureJson.write(part.median(), median -> NODES.stringNode(median.toString())));
        return json.writeValueAsString(root);
    }

    private ChangeOfPart toPart(ResultSet row) throws SQLException {
        var root = json.readTree(row.getString("figures"));
        return new ChangeOfPart(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("direct"),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new),
                FigureJson.read(root.path("sum"), PostgresSimulatedResults::moves),
                root.has("level")
                        ? Optional.of(FigureJson.read(root.path("level"), PostgresSimulatedResults::moves))
                        : Optional.empty(),
                FigureJson.all(root.path("rows"), PostgresSimulatedResults::moves),
                FigureJson.read(root.path("median"), node -> Exact.written(node.asString())
                        .orElseThrow()));
    }

    private static JsonNode node(Moves moves) {
        return NODES.objectNode()
                .put("lighter", moves.lighter())
                .put("same", moves.same())
                .put("heavier", moves.heavier())
                .put("notWorkedOut", moves.notWorkedOut());
    }

    private static Moves moves(JsonNode node) {
        return new Moves(
                node.path("lighter").asInt(),
                node.path("same").asInt(),
                node.path("heavier").asInt(),
                node.path("notWorkedOut").asInt());
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }
}
