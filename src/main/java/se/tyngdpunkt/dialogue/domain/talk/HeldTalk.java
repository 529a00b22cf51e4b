package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Instant;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** A talk of which both have spoken: its text stands. */
public record HeldTalk(
        MeasurementId measurement,
        PersonId worker,
        PersonId leader,
        int revision,
        Booking booking,
        Statement workerSays,
        Statement leaderSays,
        Instant heldAt)
        implements Talk {

    /** The text may be changed again, and so nobody stands by it until she has read it anew. */
    public OpenTalk reopened(Instant at) {
        return new OpenTalk(measurement, worker, leader, revision, booking, workerSays, leaderSays).changed(at);
    }

    /** Whoever noted a disagreement may say later that she agrees after all. */
    public HeldTalk agreesAfterAll(PersonId who, Instant at) {
        var confirmed = new Statement.Confirmed(revision, at);
        return new HeldTalk(
                measurement,
                worker,
                leader,
                revision,
                booking,
                who.equals(worker) ? confirmed : workerSays,
                who.equals(leader) ? confirmed : leaderSays,
                heldAt);
    }
}
