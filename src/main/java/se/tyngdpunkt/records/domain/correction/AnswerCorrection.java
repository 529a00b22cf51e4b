package se.tyngdpunkt.records.domain.correction;

import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Whoever can mend it says that she has, or why she has not. */
@UseCase
public class AnswerCorrection {

    private final Corrections corrections;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    AnswerCorrection(Corrections corrections, Organisation organisation, Events events, Clock clock) {
        this.corrections = corrections;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * False when somebody has answered already.
     *
     * @param whyNot why it is not mended; absent when it is
     */
    public boolean answer(Viewer viewer, CorrectionId id, Optional<String> whyNot) {
        var asked = corrections
                .find(id)
                .filter(one -> MayCorrect.decide(viewer, one, organisation))
                .orElseThrow(NotFound::new);
        var answered = asked.answered(whyNot.<Correction.Answer>map(
                        reason -> new Correction.Refused(viewer.person(), clock.instant(), reason))
                .orElseGet(() -> new Correction.Corrected(viewer.person(), clock.instant())));
        if (!corrections.answer(answered)) {
            return false;
        }
        var what = whyNot.isPresent() ? "records.correction-refused" : "records.correction-made";
        events.tell(Deed.of(viewer.signedIn(), what, id.value()).about(asked.person()));
        return true;
    }
}
