package se.tyngdpunkt.measurement;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.shared.UnitId;

/** Rounds and answers with the invented filling of Nässjö's model: case lists that the leader scores. */
public final class CaseListSamples {

    /** The field that the leader answers of the first case, and her reason. */
    public static final String POINTS = "row.cases.1.foster-home-points";

    public static final String REASON = "row.cases.1.foster-home-points-reason";

    private static final InstrumentVersion VERSION =
            new ShippedLibrary().example("nassjo-exempel").orElseThrow();

    private CaseListSamples() {}

    public static InstrumentVersion nassjo() {
        return Optional.ofNullable(VERSION).orElseThrow();
    }

    public static Round aRound(UnitId unit, YearMonth month, RoundState state) {
        return new Round(
                RoundId.fresh(),
                "Arbetstyngd " + month,
                month.atDay(1),
                nassjo().id(),
                unit,
                month.atDay(1),
                month.atEndOfMonth(),
                state,
                Privacy.NAMED,
                Optional.empty());
    }

    /** Three cases of one worker with two years in the profession: by the key ? + 12 + 3 points of a norm of 126. */
    public static Map<String, String> threeCases() {
        var typed = new TreeMap<String, String>();
        typed.put("scale.felt-load", "5");
        typed.put("figure.years", "2");
        typed.put("figure.rate", "100");
        typed.put("figure.flex", "-12.5");
        typed.put("figure.unwritten", "1");
        typed.put("figure.overdue", "0");
        caseOf(typed, 1, "V-118", "foster-home", "service");
        caseOf(typed, 2, "V-124", "child-investigation", "investigation");
        caseOf(typed, 3, "V-131", "statement", "investigation");
        return typed;
    }

    public static Map<String, String> threeCasesWith(String field, String text) {
        var typed = new TreeMap<>(threeCases());
        typed.put(field, text);
        return typed;
    }

    private static void caseOf(Map<String, String> typed, int number, String label, String kind, String phase) {
        typed.put("row.cases." + number + ".label", label);
        typed.put("row.cases." + number + ".kind", kind);
        typed.put("row.cases." + number + ".phase", phase);
    }

    /** What the leader answers: 12 points for the first case, with a reason. */
    public static Map<String, String> scored() {
        return scored("12", "Två timmars resa");
    }

    public static Map<String, String> scored(String points, String reason) {
        return Map.of(POINTS, points, REASON, reason);
    }

    /** Knows that model and nothing else. */
    public static Instruments onlyNassjo() {
        return MeasurementSamples.only(nassjo());
    }
}
