package se.tyngdpunkt.measurement.domain.key;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/**
 * Saves what the leader has typed so far, right or wrong, so that nothing is lost; what may not be kept at all (a personal
 * identity number, a text that is far too long) is left out, and what stood there before stays. Saving is no deed.
 */
@UseCase
public class SaveScoring {

    private final Forms forms;
    private final Scorings scorings;
    private final Instruments instruments;
    private final Organisation organisation;

    SaveScoring(Forms forms, Scorings scorings, Instruments instruments, Organisation organisation) {
        this.forms = forms;
        this.scorings = scorings;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** What came of saving. */
    public sealed interface Saved {

        /**
         * It is kept. The revision is the one whose rows she has seen, with her own save on top of it: never one that the worker
         * has sent meanwhile.
         *
         * @param wrong what is wrong in what is typed; what is only missing is not among it
         */
        record Kept(int revision, List<AnswerProblem> wrong) implements Saved {
            public Kept {
                wrong = List.copyOf(wrong);
            }
        }

        /** Somebody, or she in another tab, has saved other points, or the worker has sent other rows: nothing was changed. */
        record Overtaken() implements Saved {}

        /** Nothing to score: taken back, confirmed already, or without some of its rows. */
        record TooLate() implements Saved {}
    }

    /** Saves on top of that revision. */
    public Saved save(Viewer viewer, MeasurementId id, int onRevision, Map<String, String> typed) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        if (measured.head().state() != MeasurementState.SUBMITTED
                || measured.scored().rowsAreGone()) {
            return new Saved.TooLate();
        }
        var inHand = InHand.of(measured, forms, instruments, organisation);
        if (!inHand.grounds().version().instrument().way().isScoredByLeader()) {
            throw new NotFound();
        }
        var tidy = TypedScoring.of(inHand.asked(), typed, measured.scored().typed());
        var wrong = inHand.wrong(tidy.read()).stream()
                .filter(problem -> problem.kind() != AnswerProblem.Kind.MISSING
                        && problem.kind() != AnswerProblem.Kind.REASON_MISSING)
                .toList();
        var rows = ScoredRows.of(inHand).after(tidy.kept(), typed);
        if (measured.scored().typed().equals(tidy.kept())
                && measured.scored().rows().equals(rows)) {
            return new Saved.Kept(onRevision, wrong);
        }
        if (!scorings.save(id, onRevision, tidy.kept())) {
            return new Saved.Overtaken();
        }
        scorings.keepRows(id, rows);
        return new Saved.Kept(onRevision + 1, wrong);
    }
}
