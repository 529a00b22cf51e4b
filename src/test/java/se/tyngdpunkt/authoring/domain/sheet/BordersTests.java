package se.tyngdpunkt.authoring.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static se.tyngdpunkt.instrument.file.TreeEdits.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.ModelText;

/** The limit between two levels is typed once, and written at both. */
class BordersTests {

    private static final String LIMIT = "bands/0/levels/%d/limit";
    private static final String SIDE = "bands/0/levels/%d/side";

    private static String model(String... levels) {
        return """
            format: 1
            key: ours
            version: "1"
            valid-from: 2026-01-01
            title: "Vår"
            provenance: {organisation: "Ekdala", document: "Protokoll"}
            parts:
              - {key: work, kind: figures, title: "Arbete", fields: [{key: cases, label: "Ärenden", type: whole-number, from: 0, required: false}]}
            way-of-working: {privacy: named}
            measures: [{key: cases-in-all, title: "Ärenden", value: cases}]
            bands:
              - key: load
                title: "Läge"
                of: cases-in-all
                levels:
            %s
            """.formatted(String.join(
                "\n", Stream.of(levels).map("      - "::concat).toList()));
    }

    private static final String THREE = model(
            "{key: low, up-to: 10, word: \"lite\"}",
            "{key: mid, above: 10, below: 20, word: \"lagom\"}",
            "{key: high, from: 20, word: \"mycket\"}");

    private static List<String> limits(String text) {
        return SheetEdit.sheet(text)
                .fields()
                .filter(field -> field.role() == Sheet.Role.LIMIT)
                .map(Field::value)
                .toList();
    }

    private static List<String> ownEnds(String text) {
        return SheetEdit.sheet(text)
                .fields()
                .map(Field::id)
                .filter(id -> id.matches("bands/0/levels/[0-9]+/(from|above|up-to|below)"))
                .toList();
    }

    private static Map<String, String> typed(int level, String limit, String side) {
        return Map.of(LIMIT.formatted(level), limit, SIDE.formatted(level), side);
    }

    private static void reads(String text) {
        assertThat(ModelText.read(text)).as("%s", text).isInstanceOf(InstrumentReading.Read.class);
    }

    @Test
    void asksOnceForEach() {
        reads(THREE);

        assertThat(limits(THREE)).containsExactly("10", "20");
        assertThat(ownEnds(THREE)).isEmpty();
    }

    @Test
    void writesALimitAtBothLevels() {
        var changed = SheetEdit.apply(THREE, Map.of(LIMIT.formatted(1), "12,5"));

        reads(changed);
        assertThat(changed).contains("{key: low, up-to: \"12,5\",", "{key: mid, above: \"12,5\", below: 20,");
    }

    @Test
    void movesAValueOnTheLimitToTheOtherLevel() {
        var changed = SheetEdit.apply(THREE, typed(2, "20", "lower"));

        reads(changed);
        assertThat(changed).contains("above: 10, up-to: 20,", "{key: high, above: 20,");
        assertThat(SheetEdit.apply(THREE, Map.of(SIDE.formatted(1), "båda"))).isEqualTo(THREE);
    }

    @Test
    void aLevelThatIsAddedGetsItsLimit() {
        var more = SheetEdit.add(THREE, List.of("bands", "0", "levels"), "levels");
        assertThat(limits(more)).containsExactly("10", "20", "");
        assertThat(told(more))
                .singleElement()
                .returns(LIMIT.formatted(3), FaultWords.Told::field)
                .extracting(FaultWords.Told::fault, type(Label.Said.class))
                .returns("authoring.fault.no-limit", Label.Said::key);

        var changed = SheetEdit.apply(more, typed(3, "30", "upper"));
        reads(changed);
        assertThat(limits(changed)).containsExactly("10", "20", "30");
        assertThat(changed).contains("from: 20, word: \"mycket\", below: 30}");
        var last = SheetEdit.apply(more, typed(3, "30", "lower"));
        reads(last);
        assertThat(last).contains("from: 20, word: \"mycket\", up-to: 30}");
    }

    /** The form is not made anew while somebody types in it. */
    @Test
    void takesEveryLimitOfAFormWhateverIsTypedOnTheWay() {
        var more = SheetEdit.add(THREE, List.of("bands", "0", "levels"), "levels");
        var mistaken = SheetEdit.apply(more, Map.of(LIMIT.formatted(1), "500", LIMIT.formatted(3), ""));
        var both = Map.of(LIMIT.formatted(1), "500", LIMIT.formatted(3), "30");

        var changed = SheetEdit.apply(SheetEdit.apply(mistaken, both), Map.of(LIMIT.formatted(1), "5"));

        reads(changed);
        assertThat(limits(changed)).containsExactly("5", "20", "30");
    }

    @Test
    void takesEndsThatWereAskedForByThemselves() {
        var apart = THREE.replace("above: 10", "above: 11");
        assertThat(ownEnds(apart)).containsExactly("bands/0/levels/0/up-to", "bands/0/levels/1/above");

        var met = SheetEdit.apply(apart, Map.of("bands/0/levels/0/up-to", "11"));
        assertThat(ownEnds(met)).isEmpty();
        var moved = Map.of("bands/0/levels/0/up-to", "12", "bands/0/levels/1/above", "12");

        assertThat(limits(SheetEdit.apply(met, moved))).containsExactly("12", "20");
    }

    @Test
    void aBlankLimitIsAskedForAnew() {
        var blank = SheetEdit.apply(THREE, typed(1, "", "lower"));

        assertThat(blank).contains("{key: low, word:", "{key: mid, below: 20,");
        assertThat(limits(blank)).containsExactly("", "20");
        var back = SheetEdit.apply(blank, typed(1, "10", "lower"));
        reads(back);
        assertThat(limits(back)).isEqualTo(limits(THREE));
    }

    @Test
    void aLevelThatIsTakenAwayTakesItsLimitsWithIt() {
        var first = SheetEdit.move(THREE, List.of("bands", "0", "levels", "0"), 0);
        reads(first);
        assertThat(limits(first)).containsExactly("20");
        var last = SheetEdit.move(THREE, List.of("bands", "0", "levels", "2"), 0);
        reads(last);
        assertThat(limits(last)).containsExactly("10");

        var middle = SheetEdit.move(THREE, List.of("bands", "0", "levels", "1"), 0);
        assertThat(limits(middle)).containsExactly("");
        reads(SheetEdit.apply(middle, typed(1, "15", "upper")));
    }

    @Test
    void nonsenseStandsWhereItWasTyped() {
        var nonsense = SheetEdit.apply(THREE, Map.of(LIMIT.formatted(2), "många: #1"));

        assertThat(limits(nonsense)).containsExactly("10", "många: #1");
        assertThat(told(nonsense)).extracting(FaultWords.Told::field).containsOnly(LIMIT.formatted(2));
    }

    @Test
    void readsLevelsFromTheHighestDown() {
        var falling = model(
                "{key: high, from: 20, word: \"mycket\"}",
                "{key: mid, above: 10, below: 20, word: \"lagom\"}",
                "{key: low, up-to: 10, word: \"lite\"}");
        assertThat(limits(falling)).containsExactly("20", "10");

        var more = SheetEdit.add(falling, List.of("bands", "0", "levels"), "levels");
        var changed = SheetEdit.apply(more, typed(3, "5", "lower"));
        reads(changed);
        assertThat(changed).contains("{key: low, up-to: 10, word: \"lite\", above: 5}");
    }

    /** An end of a level beside which none lies in the file. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesLevelsInNoOrderTheirOwnEnds(boolean isHighFirst) {
        var low = "{key: low, below: 90, word: \"lite\"}";
        var high = "{key: high, above: 110, word: \"mycket\"}";
        var text = model(
                isHighFirst ? high : low,
                isHighFirst ? low : high,
                "{key: mid, from: 90, up-to: 110, word: \"lagom\"}");

        reads(text);
        assertThat(Stream.concat(limits(text).stream(), ownEnds(text).stream())).hasSize(3);
        assertThat(limits(text)).doesNotContain("");
    }

    @Test
    void whatIsLeftOpenIsAskedForWithTheRestThatIsOpen() {
        var open = THREE.replace("up-to: 10", "up-to: {open: first, what: \"Var lagom börjar\"}")
                .replace("above: 10", "above: {open: first, what: \"Var lagom börjar\"}");

        assertThat(limits(open)).containsExactly("20");
        assertThat(SheetEdit.sheet(open).open()).hasSize(1);
    }

    @Property(tries = 200)
    void anyLimitsCanBeTypedOnceEach(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> steps) {
        var text = model("{key: level-0, word: \"nivå\"}");
        for (int level = 1; level <= steps.size(); level++) {
            text = SheetEdit.add(text, List.of("bands", "0", "levels"), "levels");
        }
        for (int level = steps.size(); level >= 1; level--) {
            text = SheetEdit.apply(
                    text, typed(level, sum(steps, level), steps.get(level - 1) % 2 == 0 ? "lower" : "upper"));
        }

        reads(text);
        assertThat(limits(text))
                .isEqualTo(IntStream.rangeClosed(1, steps.size())
                        .mapToObj(level -> sum(steps, level))
                        .toList());
    }

    private static String sum(List<Integer> steps, int level) {
        return Integer.toString(
                steps.stream().limit(level).mapToInt(step -> step).sum());
    }

    private static List<FaultWords.Told> told(String text) {
        var words = new FaultWords(tree(text));
        return ((InstrumentReading.Faulty) ModelText.read(text))
                .faults().stream()
                        .map(words::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }
}
