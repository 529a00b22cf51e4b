package se.tyngdpunkt.measurement.domain.contest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.measurement.domain.key.KeyField;
import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.Viewing;

/** What came of the leader's scoring, once she has confirmed: for the worker herself and for her nearest leader. */
@UseCase
public class OwnScoring {

    private final Forms forms;
    private final Contests contests;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;

    OwnScoring(Forms forms, Contests contests, Instruments instruments, Organisation organisation, Events events) {
        this.forms = forms;
        this.contests = contests;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
    }

    /**
     * How the points came about, and what of them is contested.
     *
     * @param asked the fields that the leader answers, of every row
     */
    public record Scored(
            Measured measured,
            Instrument instrument,
            Answers answers,
            WorkedOut worked,
            List<KeyField> asked,
            List<ContestedRow> contested) {

        public Scored {
            asked = List.copyOf(asked);
            contested = List.copyOf(contested);
        }

        public boolean mayBeContested() {
            return measured.mayBeContested();
        }

        /** The case's own label, where the row still stands and has one. */
        public Optional<String> label(String part, int number) {
            return Optional.ofNullable(answers.rows(part).get(number))
                    .map(ScoreSheet::labelOf)
                    .filter(label -> !label.isBlank());
        }
    }

    /** Absent where the model lets the product score, and until the leader has confirmed. */
    public Optional<Scored> of(Viewer viewer, MeasurementId id, Locale language) {
        var measured = forms.own(viewer.person(), id)
                .or(() -> forms.measured(id)
                        .filter(found -> organisation.leads(viewer, found.head().person())))
                .orElseThrow(NotFound::new);
        var state = measured.head().state();
        if (state != MeasurementState.SUMMED && state != MeasurementState.DISCUSSED) {
            return Optional.empty();
        }
        var inHand = InHand.of(measured, forms, instruments, organisation);
        if (!inHand.grounds().version().instrument().way().isScoredByLeader()) {
            return Optional.empty();
        }
        if (!viewer.isPerson(measured.head().person())) {
            events.tell(new Viewing(
                    viewer.signedIn(),
                    "measurement.rows",
                    List.of(measured.head().person())));
        }
        var scored = measured.scored().typed();
        return WorkedOut.of(inHand.occasion(scored), language)
                .map(worked -> new Scored(
                        measured,
                        inHand.grounds().version().instrument(),
                        inHand.answers(scored),
                        worked,
                        inHand.asked(),
                        contests.of(id)));
    }
}
