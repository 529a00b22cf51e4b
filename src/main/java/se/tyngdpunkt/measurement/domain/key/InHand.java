package se.tyngdpunkt.measurement.domain.key;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Grounds;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.reckoning.Outcome;

/** A sent measurement that is scored by the written key. */
public record InHand(Grounds grounds) {

    public static InHand of(Measured measured, Forms forms, Instruments instruments, Organisation organisation) {
        return new InHand(Grounds.of(measured, forms, instruments, organisation));
    }

    private Instrument instrument() {
        return grounds.version().instrument();
    }

    /** The worker's answers with those of the leader. */
    public Answers answers(Map<String, String> scored) {
        return AnswerReading.ofBoth(instrument(), both(scored)).answers();
    }

    /** What is the worker's nobody else can have typed. */
    private SortedMap<String, String> both(Map<String, String> scored) {
        var both = new TreeMap<>(scored);
        both.putAll(grounds.measured().typed());
        return both;
    }

    public Occasion occasion(Map<String, String> scored) {
        return grounds.occasion(answers(scored));
    }

    Occasion withoutFelt(Map<String, String> scored) {
        return grounds.withoutFelt(answers(scored));
    }

    public Reckonings reckon(Map<String, String> scored) {
        return grounds.reckon(answers(scored));
    }

    public List<KeyField> asked() {
        return KeyField.of(instrument(), answers(Map.of()));
    }

    /** What she has before her, with that in her fields; nothing of what other groups were given. */
    public ScoreSheet sheet(Map<String, String> scored, Locale language) {
        return SheetMaker.of(this, Optional.of(scored), Map.of(), language);
    }

    /** What is wrong or missing in her own fields. */
    List<AnswerProblem> wrong(Map<String, String> scored) {
        return AnswerReading.byLeader(instrument(), both(scored), grounds.day()).problems();
    }

    /** What is in the way of points for every row: what is wrong, and what is blank that the key needs, by the field. */
    public List<AnswerProblem> faults(Map<String, String> scored) {
        return faults(scored, _ -> false);
    }

    /** With the rows that have been rewritten since they got their points. */
    List<AnswerProblem> faults(Map<String, String> scored, Predicate<String> isRewritten) {
        var asked = asked();
        var faults = new LinkedHashMap<String, AnswerProblem>();
        wrong(scored).forEach(problem -> faults.putIfAbsent(problem.field().name(), problem));
        WorkedOut.of(occasion(scored), Locale.ROOT).stream()
                .flatMap(worked -> worked.rows().stream())
                .forEach(row -> asked.stream()
                        .filter(field -> isWhatLacks(field, row))
                        .forEach(field -> faults.putIfAbsent(
                                field.name(), new AnswerProblem(field.at(), AnswerProblem.Kind.MISSING, List.of()))));
        var told = new HashSet<String>();
        asked.forEach(field -> field.row()
                .filter(isRewritten)
                .filter(told::add)
                .ifPresent(_ -> faults.putIfAbsent(
                        field.name(), new AnswerProblem(field.at(), AnswerProblem.Kind.REWRITTEN, List.of()))));
        return List.copyOf(faults.values());
    }

    private static boolean isWhatLacks(KeyField field, WorkedOut.Row row) {
        return row.points() instanceof Outcome.Unknown unknown
                && unknown.why() == Outcome.Why.BLANK
                && unknown.about().equals(field.field().key())
                && (field.number().isEmpty()
                        || (field.part().equals(row.part()) && field.number().getAsInt() == row.number()));
    }
}
