package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;
import static se.tyngdpunkt.instrument.InstrumentSamples.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.YamlTree;

class ContentHashTests {

    @Test
    void changesWithEveryWordOfTheModel() throws Exception {
        var tree = YamlTree.read(ffs().text());
        var changed = everyChangeOfOneScalar(tree).map(ContentHash::of).toList();

        assertThat(changed).hasSizeGreaterThan(300).doesNotHaveDuplicates().doesNotContain(ffs().hash());
    }

    @Test
    void doesNotChangeWithCommentsBlanksAndQuotes() {
        assertThat(ffsWith("# Versions whose figures", "# Other words about figures")
                        .hash())
                .isEqualTo(ffs().hash());
        assertThat(ffsWith("    required: true\n", "    required:   \"true\"\n\n")
                        .hash())
                .isEqualTo(ffs().hash());
        assertThat(read(ffs().text().replace("\n", "\r\n")).hash()).isEqualTo(ffs().hash());
    }

    @Test
    void doesNotChangeWithTheOrderOfKeys() {
        assertThat(ffsWith(
                                "        weight: 2\n        counts: within-window\n",
                                "        counts: within-window\n        weight: 2\n")
                        .hash())
                .isEqualTo(ffs().hash());
    }

    @Test
    void changesWithTheOrderOfAList() {
        assertThat(hash("[a, b]")).isNotEqualTo(hash("[b, a]"));
    }

    @Test
    void tellsApartWhatLooksAlikeWhenWrittenTogether() {
        assertThat(Stream.of(
                                "[ab, c]",
                                "[a, bc]",
                                "[[a], b]",
                                "[[a, b]]",
                                "{a: b}",
                                "[a, b]",
                                "ab",
                                "[{a: b}]",
                                "{a: [b]}",
                                "{a: {}}",
                                "{a: []}")
                        .map(ContentHashTests::hash))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesItsVersion() {
        assertThat(ffs().id().value().version()).isEqualTo(8);
        assertThat(ffs().id().value().variant()).isEqualTo(2);
        assertThat(ffs().id().toString()).contains(ffs().hash().substring(0, 8));
    }

    private static String hash(String yaml) {
        try {
            return ContentHash.of(YamlTree.read(yaml));
        } catch (YamlTree.FaultyFile faulty) {
            throw new IllegalArgumentException(faulty);
        }
    }

    private static Stream<Tree> everyChangeOfOneScalar(Tree tree) {
        return switch (tree) {
            case Scalar scalar -> Stream.of(new Scalar(scalar.text() + "x", scalar.line()));
            case Sequence sequence -> {
                List<Tree> all = new ArrayList<>();
                for (int place = 0; place < sequence.items().size(); place++) {
                    int at = place;
                    everyChangeOfOneScalar(sequence.items().get(at)).forEach(other -> {
                        var items = new ArrayList<>(sequence.items());
                        items.set(at, other);
                        all.add(new Sequence(items, sequence.line()));
                    });
                }
                yield all.stream();
            }
            case Mapping mapping ->
                mapping.entries().keySet().stream()
                        .flatMap(key -> everyChangeOfOneScalar(java.util.Objects.requireNonNull(
                                        mapping.entries().get(key)))
                                .map(other -> new Mapping(with(mapping.entries(), key, other), mapping.line())));
        };
    }

    private static SequencedMap<String, Tree> with(SequencedMap<String, Tree> entries, String key, Tree other) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(key, other);
        return changed;
    }
}
