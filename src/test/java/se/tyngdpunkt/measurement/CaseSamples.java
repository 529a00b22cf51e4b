package se.tyngdpunkt.measurement;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shared.UnitId;

/** Rounds of case lists for tests, with Nässjö's model and its invented example values. */
public final class CaseSamples {

    private static final InstrumentVersion NASSJO = read();

    private CaseSamples() {}

    public static InstrumentVersion nassjo() {
        return NASSJO;
    }

    public static Round aRound(UnitId unit, YearMonth month, RoundState state) {
        return new Round(
                RoundId.fresh(),
                "Arbetstyngd " + month,
                month.atDay(1),
                NASSJO.id(),
                unit,
                month.atDay(1),
                month.atEndOfMonth(),
                state,
                Privacy.NAMED,
                Optional.empty());
    }

    /** Three cases, one of them ended. */
    public static Map<String, String> september() {
        var typed = new TreeMap<String, String>();
        typed.put("scale.felt-load", "3");
        typed.put("figure.years", "2.5");
        typed.put("figure.rate", "80");
        typed.put("figure.flex", "-12.5");
        typed.put("figure.unwritten", "1");
        typed.put("figure.overdue", "0");
        row(typed, 1, "V-118", "foster-home", "service", "2026-W20");
        row(typed, 2, "V-124", "child-investigation", "investigation", "2026-W30");
        row(typed, 4, "V-131", "statement", "investigation", "");
        typed.put("row.cases.4.ended", "yes");
        return typed;
    }

    public static void row(
            Map<String, String> typed, int number, String label, String kind, String phase, String begun) {
        var start = "row.cases." + number + ".";
        typed.put(start + "label", label);
        typed.put(start + "kind", kind);
        typed.put(start + "phase", phase);
        if (!begun.isEmpty()) {
            typed.put(start + "begun", begun);
        }
    }

    private static InstrumentVersion read() {
        return ModelText.read(LibraryFiles.text("nassjo-exempel").orElseThrow())
                        instanceof InstrumentReading.Read(var version)
                ? version
                : nothing();
    }

    private static InstrumentVersion nothing() {
        throw new IllegalStateException("The example filling cannot be read");
    }
}
