package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Instant;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** A talk that is booked, prepared or under way: everything may still be changed. */
public record OpenTalk(
        MeasurementId measurement,
        PersonId worker,
        PersonId leader,
        int revision,
        Booking booking,
        Statement workerSays,
        Statement leaderSays)
        implements Talk {

    public OpenTalk {
        if (worker.equals(leader)) {
            throw new IllegalArgumentException("Nobody holds a talk with herself");
        }
    }

    public static OpenTalk begin(MeasurementId measurement, PersonId worker, PersonId leader) {
        return new OpenTalk(
                measurement,
                worker,
                leader,
                0,
                new Booking.NotBooked(0),
                new Statement.Waiting(),
                new Statement.Waiting());
    }

    public OpenTalk with(Booking changed) {
        return new OpenTalk(measurement, worker, leader, revision, changed, workerSays, leaderSays);
    }

    /** The notes or the plan have changed: what was confirmed no longer is. */
    public OpenTalk changed(Instant at) {
        return new OpenTalk(
                measurement,
                worker,
                leader,
                revision + 1,
                booking,
                workerSays.afterChange(at),
                leaderSays.afterChange(at));
    }

    /** One of the two speaks of the present text. */
    public Talk says(PersonId who, Statement.Given what) {
        if (what.revision() != revision) {
            throw new IllegalArgumentException("Said of another text than the present one");
        }
        if (who.equals(worker)) {
            return Talk.settle(
                    new OpenTalk(measurement, worker, leader, revision, booking, what, leaderSays), what.at());
        }
        if (who.equals(leader)) {
            return Talk.settle(
                    new OpenTalk(measurement, worker, leader, revision, booking, workerSays, what), what.at());
        }
        throw new IllegalArgumentException("Only the two speak of their text");
    }

    /** The worker has got another leader: a new pair, so new notes, a new booking and nothing said. */
    public OpenTalk takenOverBy(PersonId newLeader) {
        return new OpenTalk(
                measurement,
                worker,
                newLeader,
                revision + 1,
                new Booking.NotBooked(booking.sequence() + 1),
                new Statement.Waiting(),
                new Statement.Waiting());
    }
}
