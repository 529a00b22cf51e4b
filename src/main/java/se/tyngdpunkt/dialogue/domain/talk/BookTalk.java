package se.tyngdpunkt.dialogue.domain.talk;

import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** The leader gives the talk a time, or another one; both get it in their calendars. */
@UseCase
public class BookTalk {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Invitations invitations;
    private final Events events;

    public BookTalk(Talks talks, Rounds rounds, Organisation organisation, Letters letters, Events events) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
        this.invitations = new Invitations(letters, organisation);
        this.events = events;
    }

    public BookingOutcome book(Viewer viewer, MeasurementId measurement, Appointment appointment) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        access.requireLeader();
        if (!(access.talkToChange(talks, organisation) instanceof OpenTalk talk)) {
            return new BookingOutcome.AlreadyHeld();
        }
        var booked = talk.booking().at(appointment);
        if (booked.equals(talk.booking())) {
            return new BookingOutcome.Done();
        }
        talks.save(talk.with(booked));
        var moved = !(talk.booking() instanceof Booking.NotBooked);
        invitations.send(talk.with(booked), moved ? Invitations.Kind.MOVED : Invitations.Kind.BOOKED);
        events.tell(
                Deed.of(viewer.signedIn(), moved ? "dialogue.talk-moved" : "dialogue.talk-booked", measurement.value())
                        .about(talk.worker()));
        return new BookingOutcome.Done();
    }
}
