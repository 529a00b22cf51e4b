package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Instant;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** The talk about one measurement, between the worker and the leader who holds it. */
public sealed interface Talk permits OpenTalk, HeldTalk {

    MeasurementId measurement();

    PersonId worker();

    PersonId leader();

    /** Grows with every change of what the two agree on: the notes and the plan. */
    int revision();

    Booking booking();

    Statement workerSays();

    Statement leaderSays();

    default Statement saidBy(PersonId person) {
        return person.equals(worker())
                ? workerSays()
                : person.equals(leader()) ? leaderSays() : new Statement.Waiting();
    }

    default PersonId otherThan(PersonId person) {
        return person.equals(worker()) ? leader() : worker();
    }

    /** Both have spoken of the same text, whatever they say of it: a disagreement is shown to both and does not block. */
    static boolean isSettled(int revision, Statement one, Statement other) {
        return one.isAbout(revision) && other.isAbout(revision);
    }

    /** The talk after one of the two has spoken; held when that settles it. */
    static Talk settle(OpenTalk talk, Instant at) {
        return isSettled(talk.revision(), talk.workerSays(), talk.leaderSays())
                ? new HeldTalk(
                        talk.measurement(),
                        talk.worker(),
                        talk.leader(),
                        talk.revision(),
                        talk.booking(),
                        talk.workerSays(),
                        talk.leaderSays(),
                        at)
                : talk;
    }
}
