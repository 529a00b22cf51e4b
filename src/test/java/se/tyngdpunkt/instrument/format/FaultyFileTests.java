package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsTextWith;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentReading.Faulty;
import se.tyngdpunkt.instrument.file.YamlTree;

class FaultyFileTests {

    private static final YamlInstrumentFormat FORMAT = new YamlInstrumentFormat();

    static Stream<Arguments> oneFault() {
        return Stream.of(
                arguments("weight: 3\n", "weight: three\n", "no-such-name"),
                arguments("weight: 3\n", "weight: 3 points\n", "not-a-value-word"),
                arguments("weight: 3\n", "weight: [3]\n", "not-a-value"),
                arguments("weight: 3\n", "weight: -1001\n", "weight-out-of-range"),
                arguments("weight: 3\n", "weight: 1001\n", "weight-out-of-range"),
                arguments("weight: 3\n", "weight: ''\n", "empty"),
                arguments("number: 4\n", "number: 5\n", "number-out-of-order"),
                arguments("number: 4\n", "number: 4.0\n", "not-a-whole-number"),
                arguments("number: 4\n", "number: 99999999999\n", "not-a-whole-number"),
                arguments("        counts: within-window\n", "        counts: sometimes\n", "not-a-choice"),
                arguments("cite: \"2.2 STEG 2, tabellen AKTIVITET, rad 4\"", "source: x", "unknown-key"),
                arguments("cite: \"2.2 STEG 2, tabellen AKTIVITET, rad 4\"", "colour: red", "unknown-key"),
                arguments("key: row4\n", "key: row3\n", "key-used-twice"),
                arguments("key: row4\n", "key: Rad fyra\n", "bad-key"),
                arguments("valid-from: 2023-09-20", "valid-from: 20/9 2023", "not-a-date"),
                arguments("version: \"1.1\"\nvalid", "version: \"one point one\"\nvalid", "bad-version"),
                arguments("format: 1", "format: 2", "not-a-whole-number"),
                arguments("format: 1", "format: !!int 1", "tag"),
                arguments("title: {source: \"Tjänstemätning\"", "title: !t {source: \"Tjänstemätning\"", "tag"),
                arguments("source: \"lagom\"", "source: \"" + "a".repeat(2_001) + "\"", "text-too-long"),
                arguments("comparable-with: []", "comparable-with: [" + "a,".repeat(201) + "]", "too-many-items"),
                arguments("key: ok, words", "key: good, words", "key-used-twice"),
                arguments("[may, november]", "[maj, november]", "not-a-month"),
                arguments("[may, november]", "[november, may]", "months-out-of-order"),
                arguments("[may, november]", "[may, may]", "months-out-of-order"),
                arguments("[may, november]", "[[]]", "not-a-word"),
                arguments("[may, november]", "may", "not-a-list"),
                arguments("privacy: named", "privacy: anonymous", "needs-names"),
                arguments("privacy: named", "privacy: secret", "not-a-choice"),
                arguments("privacy: named", "privacy: named\n  named-up-to: everybody", "not-a-choice"),
                arguments("{value: 14, cite: \"2.1 STEG 1 och 2.2 STEG 2\"}", "14", "not-a-section"),
                arguments(
                        "          - {key: just-right, words: {source: \"lagom\", en: \"about right\"}}\n",
                        "",
                        "scale-without-middle"),
                arguments("options: [ok, good]", "options: [ok, great]", "rule-names-no-option"),
                arguments("options: [ok, good]", "options: []", "rule-without-options"),
                arguments("options: [ok, good]", "options: [[ok]]", "not-a-word"),
                arguments("    scale: manageability\n", "    scale: weight\n", "rule-names-no-scale"),
                arguments("share-of-last: 1/2", "share-of-last: -1/2", "negative-share"),
                arguments("share-of-last: 1/2", "share-of-last: 1/0", "not-a-number"),
                arguments("en: \"how you feel you can manage your post now\"", "se: x", "missing"),
                arguments(
                        "max-length: 500",
                        "max-length: 500\n  - {kind: free-comment, key: more, title: {sv: a, en: b}, required: false, max-length: 5}",
                        "second-comment"),
                arguments("    key: felt\n", "    key: felt\n    key: felt\n", "duplicate-key"),
                arguments("    key: felt\n", "\tkey: felt\n", "not-yaml"),
                arguments("    key: felt\n", "    key: &felt felt\n", "alias"),
                arguments("    key: felt\n", "    key: *felt\n", "alias"),
                arguments("    key: felt\n", "    key: !!java.net.URL [felt]\n", "tag"),
                arguments("    key: felt\n", "    ? [key]\n    : felt\n", "key-is-no-word"),
                arguments("    key: felt\n", "    key: \"felt\n", "not-yaml"),
                arguments("\nparts:\n", "\n---\nparts:\n", "second-document"));
    }

    @ParameterizedTest
    @MethodSource("oneFault")
    void saysWhatIsWrong(String piece, String other, String fault) {
        assertThat(faults(ffsTextWith(piece, other)))
                .extracting(InstrumentFault::messageKey)
                .contains("instrument.fault." + fault);
    }

    @ParameterizedTest
    @MethodSource("oneFault")
    void saysWhatToDoInBothLanguages(String piece, String other, String fault) {
        assertThat(faults(ffsTextWith(piece, other))).allSatisfy(found -> assertThat(
                        List.of(found.in(Locale.of("sv")), found.in(Locale.ENGLISH)))
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{0}", "{1}")));
    }

    @Test
    void namesTheLine() {
        var text = ffsTextWith("weight: 3\n", "weight: three\n");
        var lines = text.lines().toList();

        assertThat(faults(text)).hasSize(2).allSatisfy(fault -> assertThat(lines.get(fault.line() - 1))
                .contains("weight: three"));
    }

    @Test
    void namesTheLineOfWhatARuleFinds() {
        var text = ffsTextWith("share-of-last: 1/2", "share-of-last: -1/2");

        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(text.lines().toList().get(fault.line() - 1)).contains("key: row-changed-much");
            assertThat(fault.where()).isEqualTo("row-changed-much");
        });
    }

    @Test
    void namesTheLineOfABrokenText() {
        assertThat(faults("format: 1\nkey: [\n")).singleElement().satisfies(fault -> assertThat(fault.line())
                .isGreaterThanOrEqualTo(2));
    }

    @Test
    void findsEveryFaultInOneReading() {
        var text = ffsTextWith("weight: 3\n", "weight: 3 points\n").replace("max-length: 500", "max-length: none");

        assertThat(faults(text))
                .extracting(InstrumentFault::messageKey)
                .containsExactly(
                        "instrument.fault.not-a-value-word",
                        "instrument.fault.not-a-value-word",
                        "instrument.fault.not-a-whole-number");
    }

    @Test
    void refusesAPartOfAnUnknownKind() {
        assertThat(faults(ffsTextWith("kind: risk-counts", "kind: [risk]")))
                .extracting(InstrumentFault::messageKey)
                .contains("instrument.fault.not-a-word");
    }

    @Test
    void refusesATalkRuleWithNothingToCount() {
        var text = ffs().text();
        var risks = text.substring(text.indexOf("  - kind: risk-counts"), text.indexOf("  - kind: free-comment"));

        assertThat(faults(text.replace(risks, "")))
                .extracting(InstrumentFault::messageKey, InstrumentFault::where)
                .containsExactly(tuple("instrument.fault.rule-without-counts", "risks-up"));
    }

    @Test
    void refusesAModelThatAsksNothing() {
        var text = ffs().text();
        var parts = text.substring(text.indexOf("\nparts:"), text.indexOf("\n# The document asks"));
        var talk = text.substring(text.indexOf("\ntalk:"), text.indexOf("\n# Versions whose"));
        var silent = text.replace(parts, "\nparts: []\n").replace(talk, "\ntalk: []\n");

        assertThat(keys(silent)).containsExactly("instrument.fault.part-is-empty");
        assertThat(keys(silent.replace(
                        "parts: []",
                        "parts: [{kind: risk-counts, key: risks, title: {sv: a, en: b}, required: true, rows: []}]")))
                .containsExactly("instrument.fault.part-is-empty");
    }

    @Test
    void refusesAScaleWithOneAnswer() {
        var text = ffsTextWith("          - {key: just-right, words: {source: \"lagom\", en: \"about right\"}}\n", "")
                .replace("          - {key: too-little, words: {source: \"För lite\", en: \"Too little\"}}\n", "");

        assertThat(faults(text))
                .extracting(InstrumentFault::messageKey, InstrumentFault::where)
                .contains(tuple("instrument.fault.scale-without-choice", "felt.amount"));
    }

    @Test
    void takesTheLargestWeightAndNoMore() {
        assertThat(keys(ffsTextWith("weight: 3\n", "weight: 1000\n"))).isEmpty();
        assertThat(keys(ffsTextWith("weight: 3\n", "weight: 0\n"))).isEmpty();
    }

    @Test
    void namesTheLineOfASingleValue() {
        var text = ffsTextWith("version: \"1.1\"\nvalid", "version: \"one one\"\nvalid");

        assertThat(faults(text)).singleElement().satisfies(fault -> assertThat(
                        text.lines().toList().get(fault.line() - 1))
                .isEqualTo("version: \"one one\""));
    }

    @Test
    void refusesTheSameKeyInTwoPartsOfAKind() {
        var twice = """
                  - kind: risk-counts
                    key: more-risks
                    title: {sv: Fler, en: More}
                    required: false
                    rows:
                      - key: overdue
                        number: 1
                        label: {sv: a, en: b}
                        short-label: {sv: a, en: b}
                        help: {definition: {sv: a, en: b}, includes: {sv: a, en: b}, excludes: {sv: a, en: b}, example: {sv: a, en: b}}
                        cite: x
                  - kind: free-comment
                """;

        assertThat(faults(ffsTextWith("  - kind: free-comment\n", twice)))
                .extracting(InstrumentFault::messageKey, InstrumentFault::where)
                .containsExactly(tuple("instrument.fault.key-taken", "more-risks.overdue"));
    }

    @Test
    void stopsAtAnEmptyFile() {
        assertThat(keys("")).containsExactly("instrument.fault.empty-file");
        assertThat(keys("# nothing\n")).containsExactly("instrument.fault.empty-file");
    }

    @Test
    void stopsAtAListOrAWord() {
        assertThat(keys("[]")).containsExactly("instrument.fault.not-a-section");
        assertThat(keys("FFS")).containsExactly("instrument.fault.not-a-section");
    }

    @Test
    void stopsAtMegabytes() {
        assertThat(keys("a".repeat(YamlTree.LONGEST_FILE + 1))).containsExactly("instrument.fault.too-long");
    }

    @Test
    void stopsAtDepth() {
        assertThat(keys("[".repeat(50_000))).containsExactly("instrument.fault.too-deep");
        assertThat(keys("{a: ".repeat(YamlTree.DEEPEST + 2))).containsExactly("instrument.fault.too-deep");
        assertThat(keys("- ".repeat(YamlTree.DEEPEST + 2))).containsExactly("instrument.fault.too-deep");
    }

    @Test
    void stopsAtTooManyPieces() {
        assertThat(keys("[" + "a,".repeat(YamlTree.MOST_PIECES + 1) + "]"))
                .containsExactly("instrument.fault.too-many-pieces");
    }

    @Test
    void stopsAtABombOfAliases() {
        assertThat(keys("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"))
                .containsExactly("instrument.fault.alias");
    }

    @Test
    void stopsAtTypesOfTheLanguage() {
        assertThat(keys("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]"))
                .containsExactly("instrument.fault.tag");
    }

    @Test
    void stopsAtSignsThatAreNoText() {
        assertThat(keys("key: \u0000")).containsExactly("instrument.fault.not-text");
    }

    @Test
    void namesNoMoreThanAHundredFaults() {
        var unknown = new StringBuilder();
        for (int number = 0; number < 300; number++) {
            unknown.append("unknown").append(number).append(": x\n");
        }

        assertThat(faults(unknown.toString())).hasSize(100);
    }

    @Property
    void endsInAnAnswerWhateverTheTextIs(@ForAll String text) {
        assertThat(FORMAT.read(text)).isInstanceOf(Faulty.class);
    }

    @Property(tries = 200)
    void neverThrowsWhereverTheFileIsCut(@ForAll @IntRange(max = 20_000) int length) {
        var text = ffs().text();

        assertThat(FORMAT.read(text.substring(0, Math.min(length, text.length() - 100))))
                .satisfiesAnyOf(cut -> assertThat(cut).isInstanceOf(Faulty.class), cut -> assertThat(
                                ((InstrumentReading.Read) cut).version().hash())
                        .isNotEqualTo(ffs().hash()));
    }

    private static List<String> keys(String text) {
        return faults(text).stream().map(InstrumentFault::messageKey).toList();
    }

    private static List<InstrumentFault> faults(String text) {
        return switch (FORMAT.read(text)) {
            case InstrumentReading.Read _, InstrumentReading.ToFillIn _ -> List.of();
            case Faulty(var faults) -> faults;
        };
    }
}
