package se.tyngdpunkt.instrument.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.format.ModelText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that an editor completes and checks with says what the reader says: neither may drift from the other. */
class ModelSchemaTests {

    private static final Path FOLDER = Path.of("src/main/resources/schema");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema MODEL = schema("model-1.schema.json");
    private static final Schema ANSWERS = schema("answers-1.schema.json");

    /** What the reader says of a file's form, and not of what it means. */
    private static final Set<String> OF_FORM = Set.of(
            "unknown-key",
            "missing",
            "not-a-list",
            "not-a-section",
            "not-a-word",
            "not-a-choice",
            "not-a-value",
            "not-a-number",
            "not-a-date",
            "not-a-whole-number",
            "not-one-kind");

    static Stream<Path> models() throws IOException {
        return files(
                name -> name.endsWith("model.yaml") || name.contains("/instruments/") || name.contains("/fillings/"));
    }

    static Stream<Path> answers() throws IOException {
        return files(name -> name.contains("/answers"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void takesEveryModel(Path model) {
        assertThat(faults(MODEL, tree(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void takesEveryFileOfAnswers(Path answers) {
        assertThat(faults(ANSWERS, tree(answers))).isEmpty();
    }

    /** What a filling puts in its places is known only when it stands there. */
    static Stream<Path> wholeModels() throws IOException {
        return models().filter(file -> !file.toString().contains("/fillings/"));
    }

    @ParameterizedTest
    @MethodSource("wholeModels")
    void refusesWhatTheReaderRefusesForItsForm(Path model) {
        var slipped = new ArrayList<String>();
        var tried = 0;
        for (var wrong : wrong(tree(model)).toList()) {
            if (isOfForm(wrong)) {
                tried++;
                if (faults(MODEL, wrong).isEmpty()) {
                    slipped.add(reading(wrong).toString());
                }
            }
        }
        assertThat(slipped).isEmpty();
        assertThat(tried).isPositive();
    }

    @Test
    void knowsTheKeysThatTheReaderAsksFor() throws IOException {
        var asked = new TreeSet<String>();
        models().map(ModelSchemaTests::tree)
                .flatMap(tree -> inEveryMapping(tree))
                .forEach(tree -> ModelSchemaTests.reading(tree).forEach(fault -> {
                    if (fault.messageKey().endsWith(".unknown-key")) {
                        asked.addAll(List.of(fault.arguments().getLast().split(", ")));
                    }
                }));
        var known = new TreeSet<String>();
        properties(JSON.readTree(text(FOLDER.resolve("model-1.schema.json"))), known);

        assertThat(known)
                .containsAll(
                        asked.stream().filter(key -> !isNamedByTheModel(key)).toList());
        assertThat(asked).hasSizeGreaterThan(80);
    }

    /** Where any key may stand the reader lists those that do; such are the names of fields, options and measures. */
    private static boolean isNamedByTheModel(String key) {
        return key.equals("zzz");
    }

    private static void properties(JsonNode schema, Set<String> into) {
        if (schema.path("properties").isObject()) {
            into.addAll(schema.path("properties").propertyNames());
        }
        schema.forEach(inner -> properties(inner, into));
    }

    /** Every key misspelt, every key left out, and every piece of another type. */
    private static Stream<Tree> wrong(Tree tree) {
        return switch (tree) {
            case Scalar scalar ->
                Stream.of(new Sequence(List.of(new Sequence(List.of(scalar), 1)), 1), new Scalar("not/here", 1));
            case Sequence sequence -> Stream.concat(Stream.of(new Scalar("not/here", 1)), inList(sequence));
            case Mapping mapping ->
                Stream.concat(
                        Stream.of(new Scalar("not/here", 1)),
                        mapping.entries().keySet().stream().flatMap(key -> inMapping(mapping, key)));
        };
    }

    private static Stream<Tree> inList(Sequence sequence) {
        // One piece of each list is enough: the others are read by the same code.
        return sequence.items().stream().limit(1).flatMap(item -> wrong(item).map(other -> {
            var items = new ArrayList<>(sequence.items());
            items.set(0, other);
            return new Sequence(items, 1);
        }));
    }

    private static Stream<Tree> inMapping(Mapping mapping, String key) {
        var old = mapping.entries().getOrDefault(key, mapping);
        var without = new LinkedHashMap<>(mapping.entries());
        without.remove(key);
        var misspelt = new LinkedHashMap<>(without);
        misspelt.put(key + "zz", old);
        return Stream.concat(
                Stream.of(new Mapping(without, 1), new Mapping(misspelt, 1)),
                wrong(old).map(other -> with(mapping, key, other)));
    }

    private static Stream<Tree> inEveryMapping(Tree tree) {
        return switch (tree) {
            case Scalar _ -> Stream.of();
            case Sequence sequence -> {
                var all = new ArrayList<Tree>();
                for (var place = 0; place < sequence.items().size(); place++) {
                    var at = place;
                    inEveryMapping(sequence.items().get(at)).forEach(other -> {
                        var items = new ArrayList<>(sequence.items());
                        items.set(at, other);
                        all.add(new Sequence(items, 1));
                    });
                }
                yield all.stream();
            }
            case Mapping mapping ->
                Stream.concat(
                        Stream.of(with(mapping, "zzz", new Scalar("x", 1))),
                        mapping.entries().entrySet().stream().flatMap(each -> inEveryMapping(each.getValue())
                                .map(other -> with(mapping, each.getKey(), other))));
        };
    }

    private static Tree with(Mapping mapping, String key, Tree value) {
        var entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, value);
        return new Mapping(entries, 1);
    }

    private static boolean isOfForm(Tree tree) {
        return reading(tree).stream()
                .map(fault -> fault.messageKey().replaceFirst(".*\\.", ""))
                .anyMatch(OF_FORM::contains);
    }

    private static List<InstrumentFault> reading(Tree tree) {
        return ModelText.read(TreeJson.of(tree)) instanceof InstrumentReading.Faulty faulty
                ? faulty.faults()
                : List.of();
    }

    private static List<String> faults(Schema schema, Tree tree) {
        return schema.validate(plain(tree), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** As an editor sees it: numbers and truths are no texts. */
    private static String plain(Tree tree) {
        return switch (tree) {
            case Scalar scalar ->
                scalar.text().matches("-?(0|[1-9][0-9]{0,9})(\\.[0-9]+)?|true|false")
                        ? scalar.text()
                        : JSON.writeValueAsString(scalar.text());
            case Sequence sequence ->
                sequence.items().stream().map(ModelSchemaTests::plain).collect(Collectors.joining(",", "[", "]"));
            case Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(each -> JSON.writeValueAsString(each.getKey()) + ":" + plain(each.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static Stream<Path> files(Predicate<String> isWanted) throws IOException {
        var found = new ArrayList<Path>();
        for (var root : Arrays.asList("src/main/resources", "src/test/resources/cases")) {
            try (var all = Files.walk(Path.of(root))) {
                all.filter(file -> file.toString().endsWith(".yaml") && isWanted.test(file.toString()))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private static Tree tree(Path file) {
        try {
            return YamlTree.read(text(file));
        } catch (YamlTree.FaultyFile faulty) {
            throw new IllegalArgumentException(faulty);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(FOLDER.resolve(name)), InputFormat.JSON);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
