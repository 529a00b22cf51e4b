package se.tyngdpunkt.instrument;

import java.util.List;
import se.tyngdpunkt.instrument.format.ModelText;

/** A model for tests that asks for one of everything; the test adds the arithmetic it is about. */
public final class ModelSamples {

    public static final String HEAD = """
            format: 1
            key: prov
            version: "1"
            valid-from: 2000-01-01
            title: "Prov"
            provenance: {organisation: "Kommunen", document: "Modell", date: 1999-12-01}
            way-of-working: {privacy: named}
            """;

    public static final String ASKED = """
            parts:
              - kind: figures
                key: background
                title: "Bakgrund"
                fields:
                  - {key: years, label: "År", type: number}
                  - {key: rate, label: "Grad", type: per-cent}
                  - {key: entered, label: "Började", type: date}
                  - {key: left, label: "Slutade", type: date}
                  - {key: leads, label: "Leder", type: yes-no}
                  - {key: team, label: "Grupp", type: text}
                  - {key: role, label: "Roll", type: choice, options: [{key: junior, words: "Ny", value: 2}, {key: senior, words: "Van", value: {sum: [years, 1]}}]}
                  - {key: area, label: "Område", type: choice, options: [{key: north, words: "Norr"}, {key: south, words: "Söder"}]}
              - kind: case-list
                key: cases
                title: "Ärenden"
                fields:
                  - {key: travel, label: "Resa", type: number}
                  - {key: begun, label: "Började", type: week}
                  - {key: family, label: "Familj", type: text}
                  - {key: kind, label: "Slag", type: choice, options: [{key: placement, words: "Placering"}, {key: statement, words: "Yttrande"}]}
                  - {key: points, label: "Poäng", type: number}
              - kind: reductions
                key: leave
                title: "Avdrag"
                reasons:
                  - {key: mentor, label: "Handledare", takes: share, value: 10 %}
                  - {key: course, label: "Kurs", takes: amount, value: 5}
                  - {key: other, label: "Annat", takes: amount}
                  - {key: new, label: "Ny", takes: share, value: 1/2, lasts-months: 6}
              - kind: figures
                key: unit-figures
                title: "Enheten"
                level: unit
                fields: [{key: children, label: "Barn", type: number}]
              - kind: figures
                key: whole-figures
                title: "Kommunen"
                level: whole
                fields: [{key: budget, label: "Budget", type: number}]
            """;

    private ModelSamples() {}

    /** The parts of {@link #ASKED} and this arithmetic. */
    public static String text(String arithmetic) {
        return HEAD + ASKED + arithmetic;
    }

    public static InstrumentVersion model(String arithmetic) {
        return InstrumentSamples.read(text(arithmetic));
    }

    /** One measure {@code m} of a person with this value. */
    public static String measure(String value) {
        return "measures: [{key: m, title: \"M\", value: " + value + "}]\n";
    }

    public static List<InstrumentFault> faults(String text) {
        return ModelText.read(text) instanceof InstrumentReading.Faulty faulty ? faulty.faults() : List.of();
    }

    /** The last word of each fault's key. */
    public static List<String> faultsOf(String arithmetic) {
        return words(faults(text(arithmetic)));
    }

    public static List<String> words(List<InstrumentFault> faults) {
        return faults.stream()
                .map(fault -> fault.messageKey().replace("instrument.fault.", ""))
                .toList();
    }
}
