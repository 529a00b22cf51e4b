package se.tyngdpunkt.measurement.domain.key;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** The nearest leader has scored every row by the key and confirms; only then does she see what is felt. */
@UseCase
public class ConfirmScoring {

    private final Forms forms;
    private final Scorings scorings;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    ConfirmScoring(
            Forms forms,
            Scorings scorings,
            Instruments instruments,
            Organisation organisation,
            Events events,
            Clock clock) {
        this.forms = forms;
        this.scorings = scorings;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** What came of confirming. */
    public sealed interface Confirmed {

        /** It is summed; also when it already was, with the same answers. */
        record Done() implements Confirmed {}

        /**
         * A row has no points yet, or has been rewritten since it got them: what is wrong or missing, in the order of the
         * fields.
         */
        record Incomplete(List<AnswerProblem> faults) implements Confirmed {
            public Incomplete {
                faults = List.copyOf(faults);
            }
        }

        /** Other points or other rows stand there than those she saw. */
        record Overtaken() implements Confirmed {}

        /** The worker has taken it back and not sent it again. */
        record TakenBack() implements Confirmed {}

        /** Rows of ended cases have been deleted since it was sent: what is left would give other points. */
        record RowsGone() implements Confirmed {}
    }

    /** Confirms what is typed, on top of that revision. */
    public Confirmed confirm(Viewer viewer, MeasurementId id, int seenRevision, Map<String, String> typed) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        var head = measured.head();
        if (!head.state().isSubmitted()) {
            return new Confirmed.TakenBack();
        }
        var inHand = InHand.of(measured, forms, instruments, organisation);
        if (!inHand.grounds().version().instrument().way().isScoredByLeader()) {
            throw new NotFound();
        }
        var tidy = TypedScoring.of(inHand.asked(), typed, Map.of());
        if (head.state() != MeasurementState.SUBMITTED) {
            return measured.scored().typed().equals(tidy.kept()) ? new Confirmed.Done() : new Confirmed.Overtaken();
        }
        if (measured.scored().rowsAreGone()) {
            return new Confirmed.RowsGone();
        }
        var scoredRows = ScoredRows.of(inHand);
        var rows = scoredRows.after(tidy.kept(), typed);
        var faults = inHand.faults(
                tidy.read(), row -> seenRevision == measured.revision() && scoredRows.isRewritten(row, rows));
        if (!faults.isEmpty()) {
            return new Confirmed.Incomplete(faults);
        }
        var scored = tidy.kept();
        if (!scorings.confirm(id, seenRevision, scored, inHand.reckon(scored), viewer.person(), clock.instant())) {
            return new Confirmed.Overtaken();
        }
        scorings.keepRows(id, rows);
        events.tell(Deed.of(viewer.signedIn(), "measurement.summed", id.value()).about(head.person()));
        return new Confirmed.Done();
    }
}
