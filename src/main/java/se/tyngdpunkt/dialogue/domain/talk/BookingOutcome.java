package se.tyngdpunkt.dialogue.domain.talk;

/** What came of booking or cancelling. */
public sealed interface BookingOutcome {

    record Done() implements BookingOutcome {}

    record AlreadyHeld() implements BookingOutcome {}
}
