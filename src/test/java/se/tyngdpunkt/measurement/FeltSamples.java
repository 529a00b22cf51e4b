package se.tyngdpunkt.measurement;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.shared.UnitId;

/** A model that the leader scores, and whose sum, norm, level and limit all depend on what is felt. */
public final class FeltSamples {

    /** What she may answer, the blank answer last. */
    public static final List<String> FELT = List.of("light", "heavy", "");

    private static final InstrumentVersion MODEL = InstrumentSamples.read("""
            format: 1
            key: felt-in-all
            version: "1"
            valid-from: 2000-01-01
            title: "Prov"
            provenance: {organisation: "Kommunen", document: "Modell", date: 1999-12-01}
            way-of-working: {privacy: named, named-up-to: unit-manager, scored-by: leader}
            parts:
              - kind: self-rating
                key: felt
                title: "Känsla"
                scales: [{key: strain, label: "Tyngd", question: "Hur tungt?", direction: lower-is-better, options: [{key: light, words: "Lätt", value: 1}, {key: heavy, words: "Tungt", value: 4}]}]
              - kind: case-list
                key: cases
                title: "Ärenden"
                fields: [{key: kind, label: "Slag", type: choice, options: [{key: placement, words: "Placering"}, {key: statement, words: "Yttrande"}]}, {key: given, label: "Poäng", type: number, by: leader}]
                weight: {choose: {by: kind, values: {placement: given}}}
            measures: [{key: points, title: "Poäng"}, {key: felt-points, title: "Med känsla", value: {sum: [points, strain]}}]
            norms: [{key: norm, title: "Norm", of: points, basis: recommendation, value: {product: [10, strain]}}]
            bands: [{key: load, title: "Läge", of: points, share-of: norm, levels: [{key: low, up-to: 50 %, word: "lågt"}, {key: high, above: 50 %, word: "högt"}]}]
            limits: [{key: cap, title: "Tak", basis: recommendation, level: person, value: strain, up-to: 3}]
            talk: [{key: heavy, title: "Tungt", question: "Vad?", when: holds, condition: {strain: heavy}}]
            """);

    private FeltSamples() {}

    public static InstrumentVersion model() {
        return Optional.ofNullable(MODEL).orElseThrow();
    }

    public static Round aRound(UnitId unit, YearMonth month) {
        return new Round(
                RoundId.fresh(),
                "Arbetstyngd " + month,
                month.atDay(1),
                model().id(),
                unit,
                month.atDay(1),
                month.atEndOfMonth(),
                RoundState.OPEN,
                model().instrument().way().privacy(),
                Optional.empty());
    }

    /** One case that the leader gives points, and one that the model gives none. */
    public static Map<String, String> twoCases(String felt) {
        var typed = new HashMap<>(Map.of(
                "row.cases.1.label", "V-1",
                "row.cases.1.kind", "placement",
                "row.cases.2.label", "V-2",
                "row.cases.2.kind", "statement"));
        if (!felt.isEmpty()) {
            typed.put("scale.strain", felt);
        }
        return typed;
    }

    /** Knows that model and nothing else. */
    public static Instruments onlyThis() {
        return new Instruments() {
            @Override
            public Optional<InstrumentVersionId> adopt(InstrumentVersion version) {
                return Optional.of(version.id());
            }

            @Override
            public Optional<InstrumentVersion> byId(InstrumentVersionId id) {
                return Optional.of(model()).filter(version -> version.id().equals(id));
            }

            @Override
            public List<InstrumentVersion> adopted() {
                return List.of(model());
            }
        };
    }
}
