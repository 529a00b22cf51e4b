package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.tyngdpunkt.instrument.ModelSamples.ASKED;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;
import static se.tyngdpunkt.instrument.ModelSamples.faults;
import static se.tyngdpunkt.instrument.ModelSamples.measure;
import static se.tyngdpunkt.instrument.ModelSamples.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.file.YamlTree;

/** Whatever a file holds, it is read or refused with a sentence. */
@Timeout(20)
class HostileModelTests {

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("", "empty-file"),
                arguments("   \n# nothing\n", "empty-file"),
                arguments("a: &a [x, x]\nb: &b [*a, *a]\n", "alias"),
                arguments("[".repeat(100_000), "too-deep"),
                arguments("{a: ".repeat(20_000), "too-deep"),
                arguments("a: ".repeat(1) + "[" + "x,".repeat(60_000) + "]", "too-many-pieces"),
                arguments("a: " + "1".repeat(262_144), "too-long"),
                arguments("a: b\0c", "not-text"),
                arguments("a: \"b\\0c\"", "not-text"),
                arguments("a: \"\\ud800\"", "not-text"),
                arguments("\0f\0o\0r\0m\0a\0t", "not-text"),
                arguments("a: 1\na: 2\n", "duplicate-key"),
                arguments("--- a\n--- b\n", "second-document"),
                arguments("a: [1", "not-yaml"),
                arguments("a: !!java.lang.Runtime {}", "tag"),
                arguments(HEAD + ASKED + measure("1".repeat(200_000)), "not-a-value-word"),
                arguments(HEAD + ASKED + measure("1/" + "9".repeat(1_000)), "not-a-value-word"),
                arguments(HEAD + ASKED + measure("1e999999999"), "no-such-name"),
                arguments(HEAD + ASKED + measure("{sum: []}"), "not-a-list"),
                arguments(HEAD + ASKED + measure("{sum: 1}"), "not-a-list"),
                arguments(HEAD + ASKED + measure("{sum: [1], product: [1]}"), "not-one-kind"),
                arguments(HEAD + ASKED + measure("{}"), "not-one-kind"),
                arguments(HEAD.replace("2000-01-01", "+999999999-12-31") + ASKED + measure("1"), "not-a-date"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefused(String text, String fault) {
        assertThat(words(faults(text))).contains(fault.equals("no-such-name") ? "not-a-value-word" : fault);
    }

    static List<String> library() {
        return LibraryFiles.NAMES;
    }

    /** Each piece of each model of the library in turn is something else than it should be. */
    @ParameterizedTest
    @MethodSource("library")
    void readsAModelWithAnythingAnywhere(String name) throws YamlTree.FaultyFile {
        var tree = YamlTree.read(LibraryFiles.text(name).orElseThrow());
        var nasty = nasty();
        int pieces = count(tree);
        for (int place = 0; place < pieces; place++) {
            var other = nasty.get(place % nasty.size());
            var changed = new Changing(place, other).change(tree);
            assertThatCode(() -> ModelText.read(TreeJson.of(changed)))
                    .as("%s with %s", name, other)
                    .doesNotThrowAnyException();
        }
    }

    private static List<Tree> nasty() {
        return Stream.of(
                        "\"\"",
                        "[]",
                        "{}",
                        "[[]]",
                        "[{}]",
                        "-1",
                        "99999999999999999999",
                        "{key: []}",
                        "{open: x}",
                        "{sum: [1, {sum: [points]}]}",
                        "persons",
                        "[a, b]",
                        "{value: {when: {not: {}}, then: 1, otherwise: {total: {of: x, each: 1}}}}")
                .map(HostileModelTests::read)
                .toList();
    }

    private static Tree read(String text) {
        try {
            return YamlTree.read(text);
        } catch (YamlTree.FaultyFile faulty) {
            throw new IllegalArgumentException(text, faulty);
        }
    }

    private static int count(Tree tree) {
        return switch (tree) {
            case Scalar scalar -> 1;
            case Sequence sequence ->
                1 + sequence.items().stream().mapToInt(HostileModelTests::count).sum();
            case Mapping mapping ->
                1
                        + mapping.entries().values().stream()
                                .mapToInt(HostileModelTests::count)
                                .sum();
        };
    }

    private static final class Changing {

        private final Tree other;
        private int left;

        Changing(int place, Tree other) {
            this.left = place;
            this.other = other;
        }

        Tree change(Tree tree) {
            if (left-- == 0) {
                return other;
            }
            return switch (tree) {
                case Scalar scalar -> scalar;
                case Sequence sequence -> {
                    List<Tree> items = new ArrayList<>();
                    sequence.items().forEach(item -> items.add(change(item)));
                    yield new Sequence(items, sequence.line());
                }
                case Mapping mapping -> {
                    var entries = new LinkedHashMap<String, Tree>();
                    mapping.entries().forEach((key, value) -> entries.put(key, change(value)));
                    yield new Mapping(entries, mapping.line());
                }
            };
        }
    }
}
