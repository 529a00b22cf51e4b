package se.tyngdpunkt.dialogue.domain.reading;

import java.util.List;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;

/**
 * A reader's talks: her own, the latest first, and those with the people she leads, in the order of the alphabet or of time.
 *
 * @param passed those whose time has been, and of which nobody has said that they were held
 */
public record TalkList(
        List<Entry> own, List<Entry> passed, List<Entry> toBook, List<Entry> booked, List<Entry> held, boolean leads) {

    /**
     * One talk in a list.
     *
     * @param person the other one of the two, by name; blank in one's own until somebody holds the talk
     * @param booking without a time where there is no talk yet
     * @param older whether the same person has a measurement of a later round
     * @param passed its time has been, and nobody has said that it was held
     * @param reopened it was held, and its text has been opened again
     * @param waitsForReader the other has spoken of the present text, the reader has not
     */
    public record Entry(
            MeasurementHead head,
            Round round,
            String person,
            Booking booking,
            boolean older,
            boolean passed,
            boolean reopened,
            boolean waitsForReader) {

        public boolean isHeld() {
            return head.state() == MeasurementState.DISCUSSED;
        }
    }

    public TalkList {
        own = List.copyOf(own);
        passed = List.copyOf(passed);
        toBook = List.copyOf(toBook);
        booked = List.copyOf(booked);
        held = List.copyOf(held);
    }
}
