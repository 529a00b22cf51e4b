package se.tyngdpunkt.result.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import se.tyngdpunkt.result.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A figure as JSON: {@code {"n": 13, "value": …}} or {@code {"withheld": "TOO_FEW"}}. */
final class FigureJson {

    private FigureJson() {}

    static <T> ObjectNode all(Map<String, Figure<T>> figures, Function<T, JsonNode> form) {
        var node = JsonNodeFactory.instance.objectNode();
        figures.forEach((key, figure) -> node.set(key, write(figure, form)));
        return node;
    }

    static <T> ObjectNode write(Figure<T> figure, Function<T, JsonNode> form) {
        var node = JsonNodeFactory.instance.objectNode();
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

    static <T> Map<String, Figure<T>> all(JsonNode node, Function<JsonNode, T> form) {
        var figures = new HashMap<String, Figure<T>>();
        node.properties().forEach(entry -> figures.put(entry.getKey(), read(entry.getValue(), form)));
        return figures;
    }

    static <T> Figure<T> read(JsonNode node, Function<JsonNode, T> form) {
        return node.has("withheld")
                ? new Figure.Withheld<>(
                        Figure.Reason.valueOf(node.path("withheld").asString()))
                : new Figure.Shown<>(
                        form.apply(node.path("value")), node.path("n").asInt());
    }
}
