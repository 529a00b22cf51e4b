package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.file.YamlTree;

/** However the same content is written, in YAML of any style, in any order of keys or as JSON, it is the same version. */
class SameContentPropertyTests {

    @Provide
    Arbitrary<String> models() {
        return Arbitraries.of(LibraryFiles.names())
                .map(name -> LibraryFiles.text(name).orElseThrow());
    }

    @Property(tries = 60)
    void hasOneHashHoweverItIsWritten(@ForAll("models") String text, @ForAll long seed) throws Exception {
        var tree = YamlTree.read(text);
        var written = new Style(new Random(seed)).block(tree, 0);

        assertThat(ContentHash.of(YamlTree.read(written))).isEqualTo(ContentHash.of(tree));
    }

    @Property(tries = 30)
    void hasOneHashAsJson(@ForAll("models") String text, @ForAll long seed) throws Exception {
        var tree = YamlTree.read(text);
        var json = TreeJson.of(tree);

        assertThat(ContentHash.of(YamlTree.read(json))).isEqualTo(ContentHash.of(tree));
        assertThat(ContentHash.of(YamlTree.read(new Style(new Random(seed)).flow(tree))))
                .isEqualTo(ContentHash.of(tree));
    }

    /** Writes a tree in a style drawn by lot. */
    private record Style(Random lot) {

        String block(Tree tree, int depth) {
            if (tree instanceof Mapping mapping && !mapping.entries().isEmpty() && (depth == 0 || lot.nextBoolean())) {
                return keys(mapping).stream()
                        .map(key -> indent(depth) + comment(depth) + scalar(key) + ":"
                                + below(mapping.entries().getOrDefault(key, tree), depth))
                        .collect(Collectors.joining());
            }
            if (tree instanceof Sequence sequence && !sequence.items().isEmpty() && lot.nextBoolean()) {
                return sequence.items().stream()
                        .map(item -> indent(depth) + "- " + flow(item) + "\n")
                        .collect(Collectors.joining());
            }
            return indent(depth) + flow(tree) + "\n";
        }

        private String below(Tree tree, int depth) {
            return tree instanceof Scalar ? " " + flow(tree) + "\n" : "\n" + block(tree, depth + 1);
        }

        private String comment(int depth) {
            return lot.nextInt(9) == 0 ? "# " + lot.nextInt() + "\n" + indent(depth) : "";
        }

        private static String indent(int depth) {
            return "  ".repeat(depth);
        }

        String flow(Tree tree) {
            return switch (tree) {
                case Scalar scalar -> scalar(scalar.text());
                case Sequence sequence ->
                    sequence.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
                case Mapping mapping ->
                    keys(mapping).stream()
                            .map(key ->
                                    scalar(key) + ": " + flow(mapping.entries().getOrDefault(key, mapping)))
                            .collect(Collectors.joining(",  ", "{ ", "}"));
            };
        }

        private List<String> keys(Mapping mapping) {
            var keys = new ArrayList<>(mapping.entries().sequencedKeySet());
            Collections.shuffle(keys, lot);
            return keys;
        }

        private String scalar(String text) {
            var style = lot.nextInt(3);
            if (style == 0 && text.matches("[A-Za-zåäö0-9.]+")) {
                return text;
            }
            return style == 1 && text.chars().noneMatch(sign -> sign < ' ')
                    ? "'" + text.replace("'", "''") + "'"
                    : '"' + escaped(text) + '"';
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        }
    }
}
