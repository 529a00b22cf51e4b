package se.tyngdpunkt.dialogue.web.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.dialogue.domain.talk.Appointment;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.message.LettersSent.LetterCounts;
import se.tyngdpunkt.shell.Words;

/**
 * When and where.
 *
 * @param when in words, if it has a time
 * @param passed whether its time has been without the two having said that it was held
 * @param mayBook whether the reader holds the talk and it is still to be held
 * @param lettersAreSent whether invitations go out by e-mail here
 * @param letters how far the invitations have come, in words
 */
public record BookingPart(
        Optional<When> when,
        boolean cancelled,
        boolean passed,
        boolean mayBook,
        boolean lettersAreSent,
        List<String> letters,
        String date,
        String time,
        String minutes,
        String place) {

    /** Both have filled in their parts beforehand. */
    public long usual() {
        return Appointment.USUAL.toMinutes();
    }

    /** They fill in the form together. */
    public long together() {
        return Appointment.FORM_TOGETHER.toMinutes();
    }

    public boolean isTogether() {
        return minutes.equals(Long.toString(together()));
    }

    public record When(String moment, int minutes, String place) {}

    public BookingPart {
        letters = List.copyOf(letters);
    }

    static BookingPart of(
            TalkView view, Instant now, Typed typed, boolean lettersAreSent, LetterCounts letters, Words words) {
        var booking = view.talk().booking();
        var known = appointment(booking);
        return new BookingPart(
                booking instanceof Booking.Booked
                        ? known.map(appointment -> when(appointment, words))
                        : Optional.empty(),
                booking instanceof Booking.Cancelled,
                view.access().head().state() != MeasurementState.DISCUSSED && booking.hasPassed(now),
                view.mayWrite() && !view.access().isWorker(),
                lettersAreSent,
                letters.in(words),
                typed.or("date", known.map(at -> day(at, words)).orElse("")),
                typed.or("time", known.map(at -> clock(at, words)).orElse("")),
                typed.or(
                        "minutes",
                        Long.toString(known.map(Appointment::length)
                                .orElse(Appointment.USUAL)
                                .toMinutes())),
                typed.or("place", known.map(Appointment::place).orElse("")));
    }

    private static Optional<Appointment> appointment(Booking booking) {
        return switch (booking) {
            case Booking.NotBooked _ -> Optional.empty();
            case Booking.Booked(var appointment, var _) -> Optional.of(appointment);
            case Booking.Cancelled(var appointment, var _) -> Optional.of(appointment);
        };
    }

    private static When when(Appointment appointment, Words words) {
        return new When(
                words.moment(appointment.start()), (int) appointment.length().toMinutes(), appointment.place());
    }

    private static String day(Appointment appointment, Words words) {
        return words.local(appointment.start()).toLocalDate().toString();
    }

    /** As the browser's field for a time wants it. */
    private static String clock(Appointment appointment, Words words) {
        return words.local(appointment.start()).toLocalTime().toString().substring(0, 5);
    }
}
