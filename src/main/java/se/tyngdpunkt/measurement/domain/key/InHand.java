package se.tyngdpunkt.measurement.domain.key;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.scoring.reckoning.Outcome;

/**
 * A sent measurement with all that it is scored by.
 *
 * @param day the day of measurement: when it was sent
 * @param earlier what its worker told before it, the oldest first
 */
public record InHand(Measured measured, InstrumentVersion version, LocalDate day, List<Told> earlier) {

    public static InHand of(Measured measured, Forms forms, Instruments instruments, Organisation organisation) {
        var before = forms.beside(measured).stream()
                .filter(one -> one.round().month().isBefore(measured.round().month()))
                .toList();
        return new InHand(
                measured,
                instruments.byId(measured.round().instrument()).orElseThrow(),
                organisation.dayOf(measured.submittedAt().orElseThrow()),
                Told.all(before, id -> instruments.byId(id).orElseThrow(), organisation::dayOf));
    }

    /** The worker's answers with those of the leader. */
    public Answers answers(Map<String, String> scored) {
        return AnswerReading.ofBoth(version.instrument(), both(scored)).answers();
    }

    /** What is the worker's nobody else can have typed. */
    private SortedMap<String, String> both(Map<String, String> scored) {
        var both = new TreeMap<>(scored);
        both.putAll(measured.typed());
        return both;
    }

    public Occasion occasion(Map<String, String> scored) {
        return Occasion.of(version, answers(scored), day, Told.before(version, earlier));
    }

    public Reckoned reckon(Map<String, String> scored) {
        return Scoring.reckon(version, answers(scored), day, Told.before(version, earlier));
    }

    public List<KeyField> asked() {
        return KeyField.of(version.instrument(), answers(Map.of()));
    }

    /** Her latest earlier measurement that this one may be compared with. */
    Optional<Told> lastTime() {
        return earlier.stream()
                .filter(told -> version.isComparableWith(told.version()))
                .reduce((_, later) -> later);
    }

    /** What is wrong or missing in her own fields. */
    List<AnswerProblem> wrong(Map<String, String> scored) {
        return AnswerReading.byLeader(version.instrument(), both(scored), day).problems();
    }

    /** What is in the way of points for every row: what is wrong, and what is blank that the key needs, by the field. */
    public List<AnswerProblem> faults(Map<String, String> scored) {
        var asked = asked();
        var faults = new LinkedHashMap<String, AnswerProblem>();
        wrong(scored).forEach(problem -> faults.putIfAbsent(problem.field().name(), problem));
        WorkedOut.of(occasion(scored), Locale.ROOT).stream()
                .flatMap(worked -> worked.rows().stream())
                .forEach(row -> asked.stream()
                        .filter(field -> isWhatLacks(field, row))
                        .forEach(field -> faults.putIfAbsent(
                                field.name(), new AnswerProblem(field.at(), AnswerProblem.Kind.MISSING, List.of()))));
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
