package se.tyngdpunkt.dialogue.web.first;

import java.util.List;
import se.tyngdpunkt.dialogue.domain.reading.TalkList;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.shell.Words;

/** The reader's talks: her own, and those she holds. */
public record TalksPage(
        List<Line> own, List<Line> passed, List<Line> toBook, List<Line> booked, List<Line> held, boolean leads) {

    /**
     * One talk.
     *
     * @param when its time in words, blank without one
     * @param older whether the round is an earlier one than the person's latest
     * @param passed whether the time has been without anybody saying that the talk was held
     * @param measurementKey message key of how far the measurement has come
     */
    public record Line(
            String address,
            String person,
            String round,
            String when,
            String measurementKey,
            boolean older,
            boolean passed,
            boolean waits,
            boolean held) {}

    public TalksPage {
        own = List.copyOf(own);
        passed = List.copyOf(passed);
        toBook = List.copyOf(toBook);
        booked = List.copyOf(booked);
        held = List.copyOf(held);
    }

    /** Whether there is no talk for her to hold, now or before. */
    public boolean isEmpty() {
        return passed.isEmpty() && toBook.isEmpty() && booked.isEmpty() && held.isEmpty();
    }

    static TalksPage of(TalkList list, Words words) {
        return new TalksPage(
                lines(list.own(), words),
                lines(list.passed(), words),
                lines(list.toBook(), words),
                lines(list.booked(), words),
                lines(list.held(), words),
                list.leads());
    }

    static List<Line> lines(List<TalkList.Entry> entries, Words words) {
        return entries.stream().map(entry -> line(entry, words)).toList();
    }

    private static Line line(TalkList.Entry entry, Words words) {
        return new Line(
                "/talks/" + entry.head().id().value(),
                entry.person(),
                entry.round().name(),
                entry.booking() instanceof Booking.Booked booked
                        ? words.moment(booked.appointment().start())
                        : "",
                switch (entry.head().state()) {
                    case NOT_STARTED -> "dialogue.measurement.not-started";
                    case DRAFT -> "dialogue.measurement.draft";
                    case SUBMITTED -> "dialogue.measurement.submitted";
                    case SUMMED -> "dialogue.measurement.summed";
                    case DISCUSSED -> entry.reopened() ? "dialogue.talks.reopened" : "dialogue.measurement.discussed";
                },
                entry.older(),
                entry.passed(),
                entry.waitsForReader(),
                entry.isHeld() && !entry.reopened());
    }
}
