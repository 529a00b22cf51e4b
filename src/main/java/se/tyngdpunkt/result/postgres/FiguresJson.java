package se.tyngdpunkt.result.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Published figures as JSON. */
@Component
class FiguresJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper json = JsonMapper.builder().build();

    String toJson(Published published) {
        var root = NODES.objectNode();
        root.set("scales", FigureJson.all(published.scales(), FiguresJson::options));
        root.set("points", FigureJson.write(published.points(), FiguresJson::spread));
        published.shares().ifPresent(shares -> root.set("shares", FigureJson.write(shares, FiguresJson::spread)));
        root.set("risks", FigureJson.all(published.risks(), NODES::numberNode));
        root.set("hardRows", FigureJson.all(published.hardRows(), FiguresJson::options));
        root.set("given", FigureJson.all(published.given(), FiguresJson::options));
        root.set("sums", FigureJson.all(published.sums(), FiguresJson::result));
        published.bridged().ifPresent(by -> {
            var node = root.putObject("bridged");
            node.set("levels", FigureJson.all(by.levels(), FiguresJson::options));
            node.set("points", FigureJson.write(by.points(), FiguresJson::spread));
        });
        return json.writeValueAsString(root);
    }

    Published ofJson(String text, Cell cell, Optional<UnitId> parent) {
        var root = json.readTree(text);
        return new Published(
                cell,
                parent,
                FigureJson.all(root.path("scales"), FiguresJson::distribution),
                FigureJson.read(root.path("points"), FiguresJson::spread),
                root.has("shares")
                        ? Optional.of(FigureJson.read(root.path("shares"), FiguresJson::spread))
                        : Optional.empty(),
                FigureJson.all(root.path("risks"), JsonNode::asInt),
                FigureJson.all(root.path("hardRows"), FiguresJson::reasons),
                FigureJson.all(root.path("given"), FiguresJson::distribution),
                root.has("bridged") ? Optional.of(bridged(root.path("bridged"))) : Optional.empty(),
                FigureJson.all(root.path("sums"), FiguresJson::result));
    }

    private static Published.Bridged bridged(JsonNode node) {
        return new Published.Bridged(
                FigureJson.all(node.path("levels"), FiguresJson::distribution),
                FigureJson.read(node.path("points"), FiguresJson::spread));
    }

    private static JsonNode options(Distribution distribution) {
        var node = NODES.objectNode();
        distribution.options().forEach(node::put);
        return node;
    }

    private static JsonNode spread(Spread spread) {
        var node = NODES.objectNode();
        node.put("median", spread.median().toString());
        spread.middleHalf().ifPresent(half -> {
            node.put("lower", half.lower().toString());
            node.put("upper", half.upper().toString());
        });
        return node;
    }

    private static JsonNode result(UnitResult result) {
        var node = NODES.objectNode();
        node.put("value", result.value().toString());
        result.share().ifPresent(share -> node.put("share", share.toString()));
        result.level().ifPresent(level -> node.put("level", level));
        return node;
    }

    private static UnitResult result(JsonNode node) {
        return new UnitResult(
                exact(node, "value"),
                node.has("share") ? Optional.of(exact(node, "share")) : Optional.empty(),
                node.path("level").asStringOpt());
    }

    private static Distribution distribution(JsonNode node) {
        var options = new HashMap<String, Integer>();
        node.properties()
                .forEach(entry -> options.put(entry.getKey(), entry.getValue().asInt()));
        return new Distribution(options);
    }

    /** Sets published before reasons were kept hold the bare number of people, which stands without a reason. */
    private static Distribution reasons(JsonNode node) {
        return node.isInt() ? new Distribution(Map.of("", node.asInt())) : distribution(node);
    }

    private static Spread spread(JsonNode node) {
        return new Spread(
                exact(node, "median"),
                node.has("lower")
                        ? Optional.of(new Spread.MiddleHalf(exact(node, "lower"), exact(node, "upper")))
                        : Optional.empty());
    }

    private static Exact exact(JsonNode node, String name) {
        return Exact.written(node.path(name).asString()).orElseThrow();
    }
}
