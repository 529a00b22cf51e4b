package se.tyngdpunkt.scoring;

import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;

/** A model that asks figures of every type, cases, other rows and reductions, and answers to it as typed. */
public final class RowAnswerSamples {

    private static final String PARTS = """
            parts:
              - kind: figures
                key: background
                title: "Bakgrund"
                fields:
                  - {key: years, label: "År", type: number, from: 0, carried-over: true}
                  - {key: rate, label: "Grad", type: per-cent, above: 0 %, up-to: 100 %, carried-over: true}
                  - {key: flex, label: "Flex", type: hours}
                  - {key: lagging, label: "Efter", type: whole-number, from: 0}
                  - {key: entered, label: "Började", type: date, carried-over: true}
                  - {key: leads, label: "Leder", type: yes-no}
                  - {key: team, label: "Grupp", type: text, required: false}
                  - {key: extra, label: "Extra", type: number, required: false, needs-reason: true}
                  - {key: set, label: "Satt", type: number, by: leader, required: false}
              - kind: case-list
                key: cases
                title: "Ärenden"
                fields:
                  - {key: travel, label: "Resa", type: number, from: 0, below: 600}
                  - {key: begun, label: "Började", type: week, required: false, carried-over: true}
                  - {key: kind, label: "Slag", type: choice, carried-over: true, options: [{key: placement, words: "Placering"}, {key: statement, words: "Yttrande"}]}
                  - {key: points, label: "Poäng", type: number, by: leader, from: 10, up-to: 14, needs-reason: true}
                weight: points
              - kind: rows
                key: duties
                title: "Uppdrag"
                fields:
                  - {key: what, label: "Vad", type: text}
                  - {key: hours, label: "Timmar", type: hours, from: 0}
              - kind: reductions
                key: leave
                title: "Avdrag"
                reasons:
                  - {key: mentor, label: "Handledare", takes: share}
                  - {key: course, label: "Kurs", takes: amount, value: 5}
            """;

    private RowAnswerSamples() {}

    public static InstrumentVersion everything() {
        return se.tyngdpunkt.instrument.InstrumentSamples.read(ModelSamples.HEAD + PARTS);
    }

    /** A whole form with one case, nothing missing. */
    public static Map<String, String> whole() {
        var typed = new TreeMap<String, String>();
        typed.put("figure.years", "2,5");
        typed.put("figure.rate", "80");
        typed.put("figure.flex", "-12,5");
        typed.put("figure.lagging", "2");
        typed.put("figure.entered", "2019-08-01");
        typed.put("figure.leads", "no");
        typed.put("row.cases.3.label", "V-118");
        typed.put("row.cases.3.travel", "45");
        typed.put("row.cases.3.begun", "2026-W34");
        typed.put("row.cases.3.kind", "placement");
        return typed;
    }

    public static Map<String, String> wholeWith(String field, String text) {
        var typed = new TreeMap<>(whole());
        typed.put(field, text);
        return typed;
    }
}
