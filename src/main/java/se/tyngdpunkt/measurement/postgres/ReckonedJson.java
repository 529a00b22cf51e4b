package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Reckoned.Against;
import se.tyngdpunkt.scoring.Reckoned.Fallen;
import se.tyngdpunkt.scoring.Reckoned.Sum;
import se.tyngdpunkt.shared.number.Exact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a model made of one person's answers as the JSON that the database keeps: numbers are exact strings. */
final class ReckonedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReckonedJson() {}

    /** The parameters {@code reckoned} and {@code bridged}. */
    static Map<String, @Nullable Object> params(Reckonings reckonings) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("reckoned", write(reckonings.own()));
        params.put("bridged", reckonings.bridged().map(ReckonedJson::write).orElse(null));
        return params;
    }

    /** From the columns of the same names. */
    static Optional<Reckonings> reckonings(ResultSet row) throws SQLException {
        var bridged = row.getString("bridged");
        return Optional.ofNullable(row.getString("reckoned"))
                .map(own ->
                        new Reckonings(read(own), Optional.ofNullable(bridged).map(ReckonedJson::read)));
    }

    static String write(Reckoned reckoned) {
        var root = JSON.createObjectNode();
        var measures = root.putArray("measures");
        reckoned.measures().forEach((key, sum) -> write(measures.addObject().put("key", key), sum));
        write(root.putArray("broken"), reckoned.broken());
        write(root.putArray("held"), reckoned.held());
        return root.toString();
    }

    private static void write(ObjectNode node, Sum sum) {
        sum.points().ifPresent(points -> node.put("points", points.toString()));
        node.put("complete", sum.isComplete());
        var norms = node.putObject("norms");
        sum.norms().forEach((key, against) -> {
            var norm = norms.putObject(key).put("norm", against.norm().toString());
            against.share().ifPresent(share -> norm.put("share", share.toString()));
        });
        var bands = node.putObject("bands");
        sum.bands()
                .forEach((key, fallen) ->
                        bands.putObject(key).put("level", fallen.level()).put("lasting", fallen.isLasting()));
    }

    private static void write(ArrayNode node, List<String> keys) {
        keys.forEach(node::add);
    }

    static Reckoned read(String text) {
        var root = JSON.readTree(text);
        var measures = new LinkedHashMap<String, Sum>();
        root.path("measures").forEach(node -> measures.put(node.path("key").asString(), sum(node)));
        return new Reckoned(measures, keys(root.path("broken")), keys(root.path("held")));
    }

    private static Sum sum(JsonNode node) {
        return new Sum(
                number(node.path("points")),
                node.path("complete").asBoolean(),
                byKey(
                        node.path("norms"),
                        norm -> new Against(number(norm.path("norm")).orElseThrow(), number(norm.path("share")))),
                byKey(
                        node.path("bands"),
                        band -> new Fallen(
                                band.path("level").asString(),
                                band.path("lasting").asBoolean())));
    }

    private static <T> Map<String, T> byKey(JsonNode node, Function<JsonNode, T> read) {
        var all = new HashMap<String, T>();
        node.properties().forEach(each -> all.put(each.getKey(), read.apply(each.getValue())));
        return all;
    }

    private static Optional<Exact> number(JsonNode node) {
        return node.isString() ? Exact.written(node.asString()) : Optional.empty();
    }

    private static List<String> keys(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
