package se.tyngdpunkt.measurement.domain.contest;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.measurement.domain.key.KeyField;
import se.tyngdpunkt.measurement.domain.key.LedMeasurement;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.key.TypedScoring;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.number.Exact;

/** The nearest leader gives a contested row other points by the key, and says why; what stood before is kept beside it. */
@UseCase
public class ChangePoints {

    private final Forms forms;
    private final Scorings scorings;
    private final Contests contests;
    private final Instruments instruments;
    private final Organisation organisation;
    private final TellOfAnswer telling;
    private final Clock clock;

    ChangePoints(
            Forms forms,
            Scorings scorings,
            Contests contests,
            Instruments instruments,
            Organisation organisation,
            TellOfAnswer telling,
            Clock clock) {
        this.forms = forms;
        this.scorings = scorings;
        this.contests = contests;
        this.instruments = instruments;
        this.organisation = organisation;
        this.telling = telling;
        this.clock = clock;
    }

    /** What came of changing. */
    public sealed interface Changed {

        record Done() implements Changed {}

        /** What she answers by the key is wrong, or not whole. */
        record Incomplete(List<AnswerProblem> faults) implements Changed {
            public Incomplete {
                faults = List.copyOf(faults);
            }
        }

        /** The row has the same points by these answers. */
        record SamePoints() implements Changed {}

        /** It waits for no answer any more, the row is gone, or the measurement has changed since she saw it. */
        record TooLate() implements Changed {}
    }

    /** Changes the row as it stands in that revision; {@code typed} is what she answers now, by the field's name. */
    public Changed change(
            Viewer viewer,
            MeasurementId id,
            UUID contested,
            int seenRevision,
            Map<String, String> typed,
            String reason) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        var found = KeepPoints.waiting(contests, id, contested);
        if (!KeepPoints.mayBeAnswered(measured) || measured.revision() != seenRevision || !found.isWaiting()) {
            return new Changed.TooLate();
        }
        var inHand = InHand.of(measured, forms, instruments, organisation);
        var row = inHand.asked().stream()
                .filter(field ->
                        field.part().equals(found.part()) && field.number().equals(OptionalInt.of(found.number())))
                .toList();
        var before = measured.scored().typed();
        var given = TypedScoring.of(row, typed, Map.of());
        var scored = with(before, given.read());
        var faults = inHand.faults(scored);
        if (!faults.isEmpty()) {
            return new Changed.Incomplete(faults);
        }
        var pointsBefore = points(inHand, before, found);
        var pointsAfter = points(inHand, scored, found);
        if (pointsBefore.equals(pointsAfter)) {
            return new Changed.SamePoints();
        }
        var answer = new ContestedRow.Changed(
                viewer.person(),
                clock.instant(),
                reason,
                only(row, before),
                only(row, scored),
                pointsBefore.map(Exact::toString).orElse(""),
                pointsAfter.map(Exact::toString).orElse(""));
        if (!contests.answer(id, found.answered(answer))) {
            return new Changed.TooLate();
        }
        if (!scorings.change(id, seenRevision, scored, inHand.reckon(scored))) {
            throw new IllegalStateException("The measurement changed in the moment its row was given other points");
        }
        telling.tell(viewer, measured, "measurement.contest-changed", reason);
        return new Changed.Done();
    }

    private static Optional<Exact> points(InHand inHand, Map<String, String> scored, ContestedRow row) {
        return WorkedOut.of(inHand.occasion(scored), Locale.ROOT)
                .flatMap(worked -> worked.row(row.part(), row.number()))
                .map(WorkedOut.Row::points)
                .flatMap(Outcome::ifKnown);
    }

    private static SortedMap<String, String> with(Map<String, String> before, Map<String, String> given) {
        var all = new TreeMap<>(before);
        all.putAll(given);
        return all;
    }

    private static Map<String, String> only(List<KeyField> row, Map<String, String> all) {
        var some = new TreeMap<String, String>();
        row.stream().flatMap(field -> field.names().stream()).forEach(name -> Optional.ofNullable(all.get(name))
                .ifPresent(text -> some.put(name, text)));
        return some;
    }
}
