package se.tyngdpunkt.dialogue.domain.agreement;

import java.time.Clock;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Statement;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** One of the two confirms the text, or notes what she does not agree with; when both have spoken the talk is held. */
@UseCase
public class SpeakOfTalk {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;
    private final HoldTalk hold;
    private final Events events;
    private final Clock clock;

    public SpeakOfTalk(
            Talks talks, Rounds rounds, Organisation organisation, HoldTalk hold, Events events, Clock clock) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Speaks of the text.
     *
     * @param seen the revision of the text she had before her
     */
    public SpeakingOutcome speak(Viewer viewer, MeasurementId measurement, int seen, Saying saying) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        return switch (access.talkToChange(talks, organisation)) {
            case OpenTalk open -> speak(viewer, access, open, seen, saying);
            case HeldTalk held -> speakAfterwards(viewer, held, saying);
        };
    }

    private SpeakingOutcome speak(Viewer viewer, Access access, OpenTalk talk, int seen, Saying saying) {
        if (access.head().state().compareTo(MeasurementState.SUMMED) < 0) {
            return new SpeakingOutcome.NotSummed();
        }
        if (seen != talk.revision()) {
            return new SpeakingOutcome.TextHasChanged();
        }
        var after = talk.says(viewer.person(), saying.of(talk.revision(), clock.instant()));
        talks.save(after);
        tell(viewer, access, saying.deed());
        if (!(after instanceof HeldTalk held)) {
            return new SpeakingOutcome.Said();
        }
        hold.hold(viewer, held);
        tell(viewer, access, "dialogue.talk-held");
        return new SpeakingOutcome.Held();
    }

    private SpeakingOutcome speakAfterwards(Viewer viewer, HeldTalk talk, Saying saying) {
        var mayAgree =
                saying instanceof Saying.ThatItIsRight && talk.saidBy(viewer.person()) instanceof Statement.Disagrees;
        if (!mayAgree) {
            return new SpeakingOutcome.TextStands();
        }
        talks.save(talk.agreesAfterAll(viewer.person(), clock.instant()));
        events.tell(Deed.of(viewer.signedIn(), saying.deed(), talk.measurement().value())
                .about(talk.worker()));
        return new SpeakingOutcome.Held();
    }

    private void tell(Viewer viewer, Access access, String what) {
        events.tell(Deed.of(viewer.signedIn(), what, access.head().id().value()).about(access.worker()));
    }
}
