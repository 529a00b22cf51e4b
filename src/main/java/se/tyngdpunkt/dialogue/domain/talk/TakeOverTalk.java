package se.tyngdpunkt.dialogue.domain.talk;

import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Another of the worker's nearest leaders holds the talk instead. Notes written with the former one stay with those two. */
@UseCase
public class TakeOverTalk {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Invitations invitations;
    private final Events events;

    public TakeOverTalk(Talks talks, Rounds rounds, Organisation organisation, Letters letters, Events events) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
        this.invitations = new Invitations(letters, organisation);
        this.events = events;
    }

    public BookingOutcome takeOver(Viewer viewer, MeasurementId measurement) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        access.requireLeader();
        var begun = OpenTalk.begin(measurement, access.worker(), viewer.person());
        if (!(talks.toChange(begun) instanceof OpenTalk talk)) {
            return new BookingOutcome.AlreadyHeld();
        }
        if (viewer.isPerson(talk.leader())) {
            return new BookingOutcome.Done();
        }
        if (talk.booking() instanceof Booking.Booked booked) {
            invitations.send(talk.with(booked.cancel()), Invitations.Kind.CANCELLED);
        }
        talks.save(talk.takenOverBy(viewer.person()));
        events.tell(Deed.of(viewer.signedIn(), "dialogue.talk-taken-over", measurement.value())
                .about(talk.worker()));
        return new BookingOutcome.Done();
    }
}
