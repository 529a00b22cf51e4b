package se.tyngdpunkt.dialogue.domain.agreement;

import java.time.Clock;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.Reopening;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/**
 * One of the two opens the text of a held talk again; both speak of it anew. That the talk was held stands, and so does
 * what is agreed in the plan: each action has its own history.
 */
@UseCase
public class ReopenTalk {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    public ReopenTalk(Talks talks, Rounds rounds, Organisation organisation, Events events, Clock clock) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is open now: not once the next round has begun. */
    public boolean reopen(Viewer viewer, MeasurementId measurement, String reason) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        if (!(access.talkToChange(talks, organisation) instanceof HeldTalk held)) {
            return true;
        }
        if (!access.isInFollowUp(rounds)) {
            return false;
        }
        var open = held.reopened(clock.instant());
        talks.save(open);
        talks.noteReopened(measurement, new Reopening(open.revision(), viewer.person(), clock.instant(), reason));
        events.tell(Deed.of(viewer.signedIn(), "dialogue.talk-reopened", measurement.value())
                .about(access.worker()));
        return true;
    }
}
