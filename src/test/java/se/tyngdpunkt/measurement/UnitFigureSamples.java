package se.tyngdpunkt.measurement;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.shared.UnitId;

/** Rounds with the invented filling of Stockholm's model, in which units report figures. */
public final class UnitFigureSamples {

    public static final String CASES = "figure.cases";
    public static final String EMPLOYEES = "figure.employees";

    private UnitFigureSamples() {}

    public static InstrumentVersion tertial() {
        return new ShippedLibrary().example("stockholm-tertial-exempel").orElseThrow();
    }

    public static Round aRound(UnitId unit, YearMonth month, RoundState state) {
        return new Round(
                RoundId.fresh(),
                "Tertialmätning " + month,
                month.atDay(1),
                tertial().id(),
                unit,
                month.atDay(1),
                month.atEndOfMonth(),
                state,
                tertial().instrument().way().privacy(),
                Optional.empty());
    }

    public static Map<String, String> figures(String cases, String employees) {
        return Map.of(CASES, cases, EMPLOYEES, employees);
    }

    /** What a worker writes who is not content. */
    public static Map<String, String> statements() {
        var typed = new TreeMap<String, String>();
        typed.put("scale.good-situation", "2");
        typed.put("scale.good-work", "3");
        typed.put("scale.recommend", "4");
        typed.put("comment", "För många ärenden i höst");
        return typed;
    }
}
