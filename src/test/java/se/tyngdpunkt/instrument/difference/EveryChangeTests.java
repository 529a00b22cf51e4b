package se.tyngdpunkt.instrument.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.difference.Difference.Comparability;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** Whatever one thing is changed in a model: what the difference says of the series is what the versions themselves say. */
class EveryChangeTests {

    static Stream<String> models() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/cases/scoring"))) {
            var cases = folders.map(folder -> folder.resolve("model.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .map(EveryChangeTests::read)
                    .toList();
            return Stream.concat(LibraryFiles.text("ffs-tjanstematning").stream(), cases.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void agreesWithTheVersions(String model) {
        var older = ModelText.tree(model);
        var reading = ModelText.read(model);
        assertThat(reading).isInstanceOf(InstrumentReading.Read.class);
        var before = ((InstrumentReading.Read) reading).version();
        var tried = 0;
        var disagreements = new ArrayList<String>();
        for (var newer : changes(older).toList()) {
            var text = TreeJson.of(newer);
            if (ModelText.read(text) instanceof InstrumentReading.Read read) {
                tried++;
                compare(older, newer, before, read.version()).forEach(disagreements::add);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(tried).isGreaterThan(10);
    }

    private static Stream<String> compare(Tree older, Tree newer, InstrumentVersion before, InstrumentVersion after) {
        var difference = Difference.between(older, newer);
        var may = difference.comparability() == Comparability.SAME_SERIES
                || difference.comparability() == Comparability.DECLARED;
        return may == after.isComparableWith(before) ? Stream.of() : Stream.of(difference.toString());
    }

    /** One word more, one number more, one key less, or two pieces of a list in the other order. */
    private static Stream<Tree> changes(Tree tree) {
        return switch (tree) {
            case Scalar word -> Stream.of("x", "1").map(more -> new Scalar(word.text() + more, word.line()));
            case Sequence list -> inList(list.items()).map(other -> new Sequence(other, list.line()));
            case Mapping mapping ->
                mapping.entries().sequencedKeySet().stream().flatMap(key -> inMapping(mapping, key));
        };
    }

    private static Stream<List<Tree>> inList(List<Tree> items) {
        List<List<Tree>> all = new ArrayList<>();
        for (var place = 0; place < items.size(); place++) {
            var at = place;
            changes(items.get(at)).forEach(other -> {
                var list = new ArrayList<>(items);
                list.set(at, other);
                all.add(list);
            });
            if (at > 0) {
                var list = new ArrayList<>(items);
                Collections.swap(list, at - 1, at);
                all.add(list);
            }
            var list = new ArrayList<>(items);
            list.remove(at);
            all.add(list);
        }
        return all.stream();
    }

    private static Stream<Tree> inMapping(Mapping mapping, String key) {
        var less = new LinkedHashMap<>(mapping.entries());
        var removed = less.remove(key);
        return removed == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new Mapping(less, mapping.line())),
                        changes(removed).map(other -> {
                            var entries = new LinkedHashMap<>(mapping.entries());
                            entries.put(key, other);
                            return new Mapping(entries, mapping.line());
                        }));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
