package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static se.tyngdpunkt.instrument.ModelSamples.ASKED;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.OpenPlace;

/** Everywhere a value, a text or a list may stand, a model may leave the place open; ? is where. */
class OpenPlaceTests {

    private static final String OPEN = "{open: later, what: \"Vad som ska bestämmas\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "{sum: ?}",
                "{sum: [1, ?]}",
                "{difference: [?, 2]}",
                "{steps: {over: ?, at: [{up-to: 1, value: 2}]}}",
                "{steps: {over: years, at: ?}}",
                "{steps: {over: years, at: [?]}}",
                "{steps: {over: years, at: [{up-to: ?, value: 2}]}}",
                "{steps: {over: years, at: [{from: ?, below: 3, value: 2}]}}",
                "{steps: {over: years, at: [{above: ?, value: 2}]}}",
                "{steps: {over: years, at: [{up-to: 1, value: ?}]}}",
                "{steps: {over: years, at: [{up-to: 1, value: 2}], otherwise: ?}}",
                "{tiers: {over: years, at: [{up-to: ?, each: 2}]}}",
                "{tiers: {over: years, at: [{each: ?}]}}",
                "{table: {over: years, at: ?}}",
                "{table: {over: years, at: {\"1\": ?, \"2\": 3}}}",
                "{table: {over: years, at: {\"1\": 2}, between: ?}}",
                "{choose: {by: area, values: ?}}",
                "{choose: {by: area, values: {north: ?}}}",
                "{choose: {by: area, values: {north: 1}, otherwise: ?}}",
                "{matrix: {rows: area, columns: leads, values: ?}}",
                "{matrix: {rows: area, columns: leads, values: {north: ?}}}",
                "{matrix: {rows: area, columns: leads, values: {north: {yes: ?}}}}",
                "{when: ?, then: 1, otherwise: 2}",
                "{when: {leads: yes}, then: ?, otherwise: 2}",
                "{when: {years: ?}, then: 1, otherwise: 2}",
                "{when: {years: {above: ?}}, then: 1, otherwise: 2}",
                "{when: {area: [north, ?]}, then: 1, otherwise: 2}",
                "{when: {all: ?}, then: 1, otherwise: 2}",
                "{when: {all: [{leads: yes}, ?]}, then: 1, otherwise: 2}",
                "{when: {not: ?}, then: 1, otherwise: 2}",
                "{when: {compare: {value: ?, above: 2}}, then: 1, otherwise: 2}",
                "{when: {compare: ?}, then: 1, otherwise: 2}",
                "{when: {happened: {on: entered, days: ?}}, then: 1, otherwise: 2}",
                "{when: {happened: ?}, then: 1, otherwise: 2}",
                "{when: {in-band: {load: ?}}, then: 1, otherwise: 2}",
                "{when: {in-band: {load: [?]}}, then: 1, otherwise: 2}",
                "{total: {of: cases, each: ?}}",
                "{total: {of: cases, each: travel, where: ?}}",
                "{dated: ?}",
                "{dated: [{from: ?, value: 1}]}",
                "{dated: [{from: 2026-01-01, value: ?}]}",
                "{value: years, if-not-defined: ?}",
                "{round: {value: 1, decimals: ?}}",
                "{round: {value: 1, decimals: 0, way: ?}}"
            })
    void standsInAValue(String value) {
        isOpen("measures:\n  - {key: m, title: \"M\", value: " + value + "}\n", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures:\n  - {key: m, title: ?, value: 1}",
                "measures:\n  - {key: m, title: \"M\", value: 1, unit: {sv: ?, en: \"e\"}}",
                "measures:\n  - {key: m, title: \"M\", fixed: ?}",
                "measures:\n  - {key: m, title: \"M\", fixed: [{key: f, label: \"F\", value: ?}]}",
                "measures: ?",
                "norms:\n  - {key: n, title: \"N\", value: ?}",
                "norms:\n  - {key: n, title: \"N\", value: 1, when: ?}",
                "norms:\n  - {key: n, title: \"N\", value: 1, basis: ?}",
                "norms:\n  - {key: n, title: \"N\", value: 1, less: ?}",
                "norms: [?]",
                "limits:\n  - {key: l, title: \"L\", value: years, up-to: ?}",
                "limits:\n  - {key: l, title: \"L\", value: ?, up-to: 1}",
                "bands:\n  - {key: b, title: \"B\", levels: ?}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, below: ?, word: \"x\"}, {key: y, from: 2, word: \"y\"}]}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, below: 2, word: ?}, {key: y, from: 2, word: \"y\"}]}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, word: \"x\", action: ?}]}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, word: \"x\"}], lasting: ?}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, word: \"x\"}], lasting: {bands: [x], rounds: ?}}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, word: \"x\"}], lasting: {bands: [?], rounds: 2}}",
                "bands:\n  - {key: b, title: \"B\", levels: [{key: x, word: \"x\"}], lasting: {bands: [x], rounds: 2, to: ?}}",
                "rounding: ?",
                "rounding: {points: ?}",
                "baseline:\n  - {unit: U, date: 2020-01-01, figures: {a: ?}}",
                "talk:\n  - {when: holds, key: t, title: \"T\", question: ?, condition: {years: 1}}",
                "talk:\n  - {when: holds, key: t, title: \"T\", question: \"Q\", condition: ?}",
                "summary: ?"
            })
    void standsInTheArithmetic(String text) {
        isOpen(text + "\n", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: self-rating, key: p, title: \"P\", scales: ?}",
                "{kind: self-rating, key: p, title: \"P\", scales: [{key: s, label: \"S\", question: \"Q\", direction: ?, options: [{key: a, words: \"a\"}, {key: b, words: \"b\"}]}]}",
                "{kind: self-rating, key: p, title: \"P\", scales: [{key: s, label: \"S\", question: \"Q\", direction: lower-is-better, options: ?}]}",
                "{kind: self-rating, key: p, title: \"P\", scales: [{key: s, label: \"S\", question: \"Q\", direction: lower-is-better, options: [{key: a, words: ?}]}]}",
                "{kind: self-rating, key: p, title: \"P\", scales: [{key: s, label: \"S\", question: \"Q\", direction: lower-is-better, options: [?]}]}",
                "{kind: counted-activities, key: p, title: \"P\", rows: ?}",
                "{kind: counted-activities, key: p, title: \"P\", rows: [{key: r, label: \"R\", weight: ?}]}",
                "{kind: counted-activities, key: p, title: \"P\", rows: [{key: r, label: ?, weight: 1}]}",
                "{kind: counted-activities, key: p, title: \"P\", rows: [{key: r, label: \"R\", weights: ?}]}",
                "{kind: counted-activities, key: p, title: \"P\", rows: [{key: r, label: \"R\", weights: {points: ?}}]}",
                "{kind: counted-activities, key: p, title: \"P\", rows: [{key: r, label: \"R\", weight: 1, counts: ?}]}",
                "{kind: case-list, key: p, title: \"P\", fields: [{key: f, label: \"F\", type: number, from: ?}]}",
                "{kind: case-list, key: p, title: \"P\", fields: [{key: f, label: \"F\", type: ?}]}",
                "{kind: case-list, key: p, title: \"P\", fields: [{key: f, label: \"F\", type: number}], counted: ?}",
                "{kind: case-list, key: p, title: \"P\", fields: [{key: f, label: \"F\", type: number}], weight: ?}",
                "{kind: reductions, key: p, title: \"P\", reasons: ?}",
                "{kind: reductions, key: p, title: \"P\", reasons: [{key: r, label: \"R\", takes: ?, value: 1}]}",
                "{kind: reductions, key: p, title: \"P\", reasons: [{key: r, label: \"R\", takes: share, value: ?}]}",
                "{kind: reductions, key: p, title: \"P\", reasons: [{key: r, label: \"R\", takes: share, lasts-months: ?}]}",
                "{kind: free-comment, key: p, title: \"P\", max-length: ?}",
                "?"
            })
    void standsInAPart(String part) {
        isOpen("parts:\n  - " + part + "\n", false);
    }

    @Test
    void standsInTheWayOfWorking() {
        var way = "privacy: named";
        read(HEAD.replace(way, way + ", months: {value: ?}") + ASKED);
        read(HEAD.replace(way, way + ", months: {value: [?]}") + ASKED);
        read(HEAD.replace(way, way + ", every-weeks: {value: ?}") + ASKED);
        read(HEAD.replace(way, way + ", every-weeks: ?") + ASKED);
        read(HEAD.replace(way, "privacy: ?") + ASKED);
    }

    @Test
    void isNoPlaceWhereAnOptionIsCalledOpen() {
        var parts = """
                parts:
                  - kind: figures
                    key: background
                    title: "B"
                    fields: [{key: state, label: "S", type: choice, options: [{key: open, words: "öppet"}, {key: shut, words: "stängt"}]}]
                measures: [{key: m, title: "M", value: {choose: {by: state, values: {open: 3, shut: 1}}}}]
                """;
        assertThat(ModelText.read(HEAD + parts)).isInstanceOf(InstrumentReading.Read.class);
    }

    @Test
    void isNeverTheWholeFile() {
        assertThat(ModelText.read(OPEN)).isInstanceOf(InstrumentReading.Faulty.class);
    }

    private static void isOpen(String text, boolean hasParts) {
        read(hasParts ? HEAD + ASKED + text : HEAD + text);
    }

    private static void read(String text) {
        var line = (int) text.substring(0, text.indexOf('?')).lines().count();
        assertThat(ModelText.read(text.replace("?", OPEN)))
                .isInstanceOf(InstrumentReading.ToFillIn.class)
                .extracting(reading -> ((InstrumentReading.ToFillIn) reading).places(), list(OpenPlace.class))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.key()).isEqualTo("later");
                    assertThat(place.line()).isEqualTo(line);
                    assertThat(place.what().sv()).isEqualTo("Vad som ska bestämmas");
                });
    }
}
