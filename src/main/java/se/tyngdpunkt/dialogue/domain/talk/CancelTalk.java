package se.tyngdpunkt.dialogue.domain.talk;

import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** The leader takes the time back; what the two have prepared stays. */
@UseCase
public class CancelTalk {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Invitations invitations;
    private final Events events;

    public CancelTalk(Talks talks, Rounds rounds, Organisation organisation, Letters letters, Events events) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
        this.invitations = new Invitations(letters, organisation);
        this.events = events;
    }

    public BookingOutcome cancel(Viewer viewer, MeasurementId measurement) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        access.requireLeader();
        if (!(access.talkToChange(talks, organisation) instanceof OpenTalk talk)) {
            return new BookingOutcome.AlreadyHeld();
        }
        if (talk.booking() instanceof Booking.Booked booked) {
            var cancelled = talk.with(booked.cancel());
            talks.save(cancelled);
            invitations.send(cancelled, Invitations.Kind.CANCELLED);
            events.tell(Deed.of(viewer.signedIn(), "dialogue.talk-cancelled", measurement.value())
                    .about(talk.worker()));
        }
        return new BookingOutcome.Done();
    }
}
