package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Instant;

/** Whether the talk has a time. The sequence is the calendar's: it only grows, so that a calendar knows what is newest. */
public sealed interface Booking {

    int sequence();

    /** Books, moves, or books again what was cancelled. */
    default Booked at(Appointment appointment) {
        return switch (this) {
            case NotBooked none -> new Booked(appointment, none.sequence());
            case Booked booked -> booked.appointment().equals(appointment) ? booked : booked.moveTo(appointment);
            case Cancelled cancelled -> new Booked(appointment, cancelled.sequence() + 1);
        };
    }

    /** The time was, and whether the two met is not known. */
    default boolean hasPassed(Instant now) {
        return this instanceof Booked(var appointment, var _)
                && appointment.start().plus(appointment.length()).isBefore(now);
    }

    record NotBooked(int sequence) implements Booking {}

    record Booked(Appointment appointment, int sequence) implements Booking {

        Booked moveTo(Appointment other) {
            return new Booked(other, sequence + 1);
        }

        public Cancelled cancel() {
            return new Cancelled(appointment, sequence + 1);
        }
    }

    /** The time that was, which the calendars must be told again to drop. */
    record Cancelled(Appointment appointment, int sequence) implements Booking {}
}
