package se.tyngdpunkt.dialogue.web.sheet;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.shell.Words;

/**
 * Where the two stand on the text.
 *
 * @param maySpeak whether the reader can say something now
 * @param mayConfirm whether she has not confirmed the text as it is now
 * @param waiting whom the talk waits for, blank once it is held or while it cannot be
 * @param unanswered how many of the five questions have no answer yet
 * @param reopenings by whom, when and why it was opened again
 * @param missing what has to happen to the measurement before the talk can be held, blank when nothing
 * @param missingLink where that is done, blank when it is not the reader's to do
 */
public record AgreementPart(
        List<Voice> voices,
        boolean held,
        boolean maySpeak,
        boolean mayConfirm,
        String waiting,
        boolean mayAgreeAfterAll,
        int unanswered,
        String missing,
        String missingLink,
        String disagreement,
        List<String> reopenings,
        boolean mayReopen,
        String reopenReason) {

    /**
     * One of the two.
     *
     * @param words what she does not agree with, blank otherwise
     */
    public record Voice(String name, String initials, String stateKey, String icon, String words, boolean isReader) {}

    public AgreementPart {
        reopenings = List.copyOf(reopenings);
        voices = List.copyOf(voices);
    }

    public static AgreementPart of(TalkView view, Map<String, String> typed, Words words) {
        return AgreementWords.of(view, typed, words);
    }
}
