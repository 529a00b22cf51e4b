package se.tyngdpunkt.measurement.domain.board;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.contest.Contests;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.key.LedMeasurement;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/**
 * The nearest leader hands a measurement back to be corrected, before the talk; the answers are the worker's to change. The
 * reason stands in her form only: a letter passes other people's servers.
 */
@UseCase
public class HandBack {

    private final Forms forms;
    private final Contests contests;
    private final Organisation organisation;
    private final Events events;
    private final Letters letters;

    HandBack(Forms forms, Contests contests, Organisation organisation, Events events, Letters letters) {
        this.forms = forms;
        this.contests = contests;
        this.organisation = organisation;
        this.events = events;
        this.letters = letters;
    }

    /** What came of handing back. */
    public sealed interface HandedBack {

        record Done() implements HandedBack {}

        /** The worker has sent other rows than those the leader saw. */
        record Changed() implements HandedBack {}

        /** Not there to hand back: a draft, discussed, or the round has closed and she was not let in. */
        record TooLate() implements HandedBack {}
    }

    /** Hands back the measurement as it stands in that revision. */
    public HandedBack handBack(Viewer viewer, MeasurementId id, int seenRevision, String reason) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        var head = measured.head();
        var isThere = head.state() == MeasurementState.SUBMITTED || head.state() == MeasurementState.SUMMED;
        if (!isThere || !measured.isOpenOn(organisation.today())) {
            return new HandedBack.TooLate();
        }
        if (!forms.handBack(id, seenRevision, reason)) {
            return new HandedBack.Changed();
        }
        contests.drop(id);
        letters.post(new Letter(
                head.person(),
                "measurement.letter.handed-back.subject",
                "measurement.letter.handed-back.body",
                List.of(measured.round().name()),
                "/my/measurements/" + id.value(),
                Optional.empty(),
                Optional.of(measured.round().id().value())));
        events.tell(Deed.of(viewer.signedIn(), "measurement.handed-back", id.value())
                .about(head.person())
                .because(reason));
        return new HandedBack.Done();
    }
}
