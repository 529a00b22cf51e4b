package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;

/** What a source leaves open may stand wherever a value, a text or an item of a list may. */
class OpenPlacesTests {

    private static final String MODEL = """
            format: 1
            key: small
            version: "1"
            valid-from: 2026-01-01
            title: "Small"
            provenance: {organisation: "Kommunen", document: "Modell", date: 2025}
            way-of-working: {privacy: named}
            parts:
              - kind: counted-activities
                key: activities
                title: "Aktiviteter"
                rows:
                  - {key: first, label: "Första", weight: {product: [2, {open: factor, what: "Faktorn"}]}}
                  - {open: more, what: "Fler rader"}
                  - {key: last, label: "Sista", weight: {open: factor, what: "Faktorn"}}
            limits:
              - {key: most, title: "Högst", value: points, up-to: 9, when: {all: [{first: answered}, {open: other, what: "Villkoret"}]}}
            """;

    @Test
    void tellsOfEachOpenKeyOnce() {
        assertThat(ModelText.read(MODEL))
                .isInstanceOfSatisfying(InstrumentReading.ToFillIn.class, reading -> assertThat(reading.places())
                        .extracting(OpenPlace::key)
                        .containsExactly("factor", "more", "other"));
    }

    @Test
    void putsAListInTheListsPlace() {
        assertThat(filled("rows: [1, {open: more, what: x}, 4]", "more: [2, 3]"))
                .isEqualTo("{\"rows\":[\"1\",\"2\",\"3\",\"4\"]}");
        assertThat(filled("rows: [1, {open: more, what: x}]", "more: 2")).isEqualTo("{\"rows\":[\"1\",\"2\"]}");
        assertThat(filled("rows: {open: more, what: x}", "more: [2, 3]")).isEqualTo("{\"rows\":[\"2\",\"3\"]}");
    }

    private static String filled(String model, String values) {
        return TreeJson.of(OpenTree.filled(tree(model), entries(values), new TreeSet<>()))
                .replaceAll("\\s", "");
    }

    private static Map<String, Tree> entries(String values) {
        return new LinkedHashMap<>(OpenTree.byKey(tree(values)));
    }

    private static Tree tree(String text) {
        try {
            return YamlTree.read(text);
        } catch (FaultyFile faulty) {
            throw new IllegalArgumentException(faulty.fault().toString(), faulty);
        }
    }
}
