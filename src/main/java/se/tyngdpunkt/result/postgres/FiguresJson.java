package se.tyngdpunkt.result.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Published figures as JSON: a figure is {@code {"n": 13, "value": …}} or {@code {"withheld": "TOO_FEW"}}. */
@Component
class FiguresJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper json = JsonMapper.builder().build();

    String toJson(Published published) {
        var root = NODES.objectNode();
        root.set("scales", all(published.scales(), FiguresJson::options));
        root.set("points", figure(published.points(), FiguresJson::spread));
        root.set("risks", all(published.risks(), NODES::numberNode));
        root.set("hardRows", all(published.hardRows(), FiguresJson::options));
        root.set("given", all(published.given(), FiguresJson::options));
        return json.writeValueAsString(root);
    }

    Published ofJson(String text, Cell cell, Optional<UnitId> parent) {
        var root = json.readTree(text);
        return new Published(
                cell,
                parent,
                all(root.path("scales"), FiguresJson::distribution),
                figure(root.path("points"), FiguresJson::spread),
                all(root.path("risks"), JsonNode::asInt),
                all(root.path("hardRows"), FiguresJson::reasons),
                all(root.path("given"), FiguresJson::distribution));
    }

    private static <T> ObjectNode all(Map<String, Figure<T>> figures, Function<T, JsonNode> form) {
        var node = NODES.objectNode();
        figures.forEach((key, figure) -> node.set(key, figure(figure, form)));
        return node;
    }

    private static <T> ObjectNode figure(Figure<T> figure, Function<T, JsonNode> form) {
        var node = NODES.objectNode();
        switch (figure) {
            case Figure.Shown<T> shown -> {
                node.put("n", shown.count());
                node.set("value", form.apply(shown.value()));
            }
            case Figure.Withheld<T> withheld ->
                node.put("withheld", withheld.reason().name());
        }
        return node;
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

    private static <T> Map<String, Figure<T>> all(JsonNode node, Function<JsonNode, T> form) {
        var figures = new HashMap<String, Figure<T>>();
        node.properties().forEach(entry -> figures.put(entry.getKey(), figure(entry.getValue(), form)));
        return figures;
    }

    private static <T> Figure<T> figure(JsonNode node, Function<JsonNode, T> form) {
        return node.has("withheld")
                ? new Figure.Withheld<>(
                        Figure.Reason.valueOf(node.path("withheld").asString()))
                : new Figure.Shown<>(
                        form.apply(node.path("value")), node.path("n").asInt());
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
        return Exact.parse(node.path(name).asString()).orElseThrow();
    }
}
