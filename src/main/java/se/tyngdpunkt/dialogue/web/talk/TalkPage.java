package se.tyngdpunkt.dialogue.web.talk;

import java.util.Optional;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.web.picture.AgendaPart;
import se.tyngdpunkt.dialogue.web.picture.PicturePart;
import se.tyngdpunkt.dialogue.web.picture.TrendPart;
import se.tyngdpunkt.dialogue.web.sheet.AgreementPart;
import se.tyngdpunkt.dialogue.web.sheet.NotesPart;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * The whole page of a talk for one reader.
 *
 * @param readerIsWorker whether the worker reads, and is spoken to as such
 * @param picture the two pictures and the trend, once the worker has submitted
 * @param mayTakeOver whether the reader leads the worker now but another leader has the talk
 */
public record TalkPage(
        String address,
        String round,
        Pair pair,
        boolean readerIsWorker,
        boolean mayTakeOver,
        BookingPart booking,
        Optional<PicturePart> picture,
        Optional<TrendPart> trend,
        AgendaPart agenda,
        NotesPart notes,
        PlanPart plan,
        AgreementPart agreement,
        Problems problems) {

    /** For the summary, which stands far from the fields. */
    public Problems problemsNamed(Words words) {
        var named = problems.named(
                words,
                "date",
                "dialogue.booking.date",
                "time",
                "dialogue.booking.time",
                "minutes",
                "dialogue.booking.minutes",
                "place",
                "dialogue.booking.place",
                "item",
                "dialogue.agenda.add",
                "disagreement",
                "dialogue.disagreement",
                "reopenReason",
                "dialogue.reopen.reason");
        for (var field : NoteField.values()) {
            named = named.named(words, field.key(), "dialogue.note." + field.key());
        }
        return named;
    }

    /** Who talks with whom. */
    public record Pair(String worker, String workerGiven, String workerInitials, String leader, String leaderGiven) {}
}
