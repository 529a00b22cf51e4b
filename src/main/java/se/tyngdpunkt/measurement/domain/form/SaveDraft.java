package se.tyngdpunkt.measurement.domain.form;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/**
 * Saves what a worker has typed so far, right or wrong, so that nothing is lost; only what may not be kept at all (a
 * personal identity number, a text that is far too long) is left out, and what stood there before stays. Saving is no
 * deed and is not audited.
 */
@UseCase
public class SaveDraft {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Clock clock;

    SaveDraft(Forms forms, Instruments instruments, Organisation organisation, Clock clock) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What came of saving. */
    public sealed interface Saved {

        /**
         * It is kept, as that revision; the reading says what must be mended before it can be submitted.
         *
         * @param leftOut what is wrong with fields that may not be kept as typed; what stood there before still does
         */
        record Kept(int revision, AnswerReading reading, List<AnswerProblem> leftOut) implements Saved {
            public Kept {
                leftOut = List.copyOf(leftOut);
            }
        }

        /** Another tab saved first: what this one typed is kept beside the saved draft until she has chosen. */
        record Overtaken() implements Saved {}

        /** The round has closed meanwhile, or she has submitted: nothing was changed. */
        record TooLate() implements Saved {}
    }

    /** Saves on top of that revision. */
    public Saved save(Viewer viewer, MeasurementId id, int onRevision, TabId tab, Map<String, String> typed) {
        var measured = forms.own(viewer.person(), id).orElseThrow(NotFound::new);
        if (measured.round().isAnonymous()) {
            throw new Forbidden();
        }
        if (!measured.isDraft() || !measured.isOpenOn(organisation.today())) {
            return new Saved.TooLate();
        }
        var instrument =
                instruments.byId(measured.round().instrument()).orElseThrow().instrument();
        var today = organisation.today();
        var draft = DraftText.of(instrument, typed, stoodThere(measured), today);
        var reading = AnswerReading.of(instrument, draft.typed(), today);
        var kept = draft.kept();
        var leftOut = Stream.concat(
                        reading.problems().stream()
                                .filter(problem -> draft.leftOut().contains(problem.field())),
                        tooManyRows(instrument, typed))
                .toList();
        if (measured.says(kept)) {
            return new Saved.Kept(measured.revision(), reading, leftOut);
        }
        if (forms.saveDraft(id, onRevision, kept, clock.instant())) {
            return new Saved.Kept(onRevision + 1, reading, leftOut);
        }
        forms.setAside(id, new Forms.SetAside(tab, onRevision, kept, clock.instant()));
        return new Saved.Overtaken();
    }

    /** Before the first save it is what followed from earlier rounds. */
    private Map<String, String> stoodThere(Measured measured) {
        return measured.head().state() == MeasurementState.NOT_STARTED
                ? Grounds.of(measured, forms, instruments, organisation).typed()
                : measured.typed();
    }

    /** Of a list that is longer than any list of cases, only the first rows are kept. */
    private static Stream<AnswerProblem> tooManyRows(Instrument instrument, Map<String, String> typed) {
        return instrument.parts().stream()
                .filter(part -> RowFields.areTooMany(part, typed))
                .map(part -> new AnswerProblem(
                        AnswerField.rows(part.key()),
                        AnswerProblem.Kind.TOO_MANY_ROWS,
                        List.of(Integer.toString(RowFields.MOST_ROWS))));
    }
}
