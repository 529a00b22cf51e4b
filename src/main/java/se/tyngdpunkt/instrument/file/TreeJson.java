package se.tyngdpunkt.instrument.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tree as JSON text, every scalar a string; {@link YamlTree} reads it back as the same content. */
public final class TreeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TreeJson() {}

    public static String of(Tree tree) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(tree));
    }

    private static JsonNode node(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> JSON.getNodeFactory().stringNode(scalar.text());
            case Tree.Sequence sequence -> {
                var array = JSON.createArrayNode();
                sequence.items().forEach(item -> array.add(node(item)));
                yield array;
            }
            case Tree.Mapping mapping -> {
                var object = JSON.createObjectNode();
                mapping.entries().forEach((key, value) -> object.set(key, node(value)));
                yield object;
            }
        };
    }
}
