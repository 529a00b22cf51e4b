package se.tyngdpunkt.dialogue.web.sheet;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.Statement;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.NameTag;
import se.tyngdpunkt.shell.Words;

/** Says where the two stand. */
final class AgreementWords {

    private AgreementWords() {}

    static AgreementPart of(TalkView view, Map<String, String> typed, Words words) {
        var talk = view.talk();
        var reader = view.access().viewer().person();
        var summed = view.access().head().state().compareTo(MeasurementState.SUMMED) >= 0;
        var maySpeak = view.mayWrite() && summed;
        var held = talk instanceof HeldTalk;
        return new AgreementPart(
                List.of(voice(view, talk.worker()), voice(view, talk.leader())),
                held,
                maySpeak,
                maySpeak && !hasConfirmed(talk, reader),
                maySpeak ? waiting(view, words) : "",
                held && view.access().isOfPair(talk) && talk.saidBy(reader) instanceof Statement.Disagrees,
                unanswered(view),
                summed || held ? "" : missing(view, words),
                summed || held ? "" : missingLink(view),
                typed.getOrDefault("disagreement", ""),
                view.reopenings().stream()
                        .map(one -> words.say(
                                "dialogue.reopened.by", view.nameOf(one.by()), words.moment(one.at()), one.reason()))
                        .toList(),
                view.mayReopen(),
                typed.getOrDefault("reopenReason", ""));
    }

    private static AgreementPart.Voice voice(TalkView view, PersonId who) {
        var said = view.talk().saidBy(who);
        var mayReadWords = view.notes() instanceof TalkView.Sheet.Open;
        var name = view.nameOf(who);
        return new AgreementPart.Voice(
                name,
                NameTag.initialsOf(name),
                stateKey(said, view.talk().revision()),
                said.isAbout(view.talk().revision()) ? "check" : "clock",
                mayReadWords && said instanceof Statement.Disagrees disagrees ? disagrees.words() : "",
                view.access().viewer().isPerson(who));
    }

    private static String stateKey(Statement said, int revision) {
        return switch (said) {
            case Statement.Waiting() -> "dialogue.voice.waiting";
            case Statement.Withdrawn _ -> "dialogue.voice.withdrawn";
            case Statement.Confirmed _ -> "dialogue.voice.confirmed";
            case Statement.Disagrees disagrees ->
                disagrees.isAbout(revision) ? "dialogue.voice.disagrees" : "dialogue.voice.disagreed-before";
        };
    }

    private static boolean hasConfirmed(Talk talk, PersonId who) {
        return talk.saidBy(who) instanceof Statement.Confirmed said && said.isAbout(talk.revision());
    }

    /** Until both have spoken, one of them at most has. */
    private static String waiting(TalkView view, Words words) {
        var talk = view.talk();
        var reader = view.access().viewer().person();
        var other = talk.otherThan(reader);
        var name = view.givenNameOf(other);
        if (talk.saidBy(reader).isAbout(talk.revision())) {
            return words.say(
                    hasConfirmed(talk, reader) ? "dialogue.waiting.you-confirmed" : "dialogue.waiting.you-disagreed",
                    name);
        }
        if (talk.saidBy(other).isAbout(talk.revision())) {
            return words.say(
                    hasConfirmed(talk, other) ? "dialogue.waiting.she-confirmed" : "dialogue.waiting.she-disagreed",
                    name);
        }
        return words.say("dialogue.waiting.both");
    }

    private static int unanswered(TalkView view) {
        var notes = view.notes() instanceof TalkView.Sheet.Open(var readable) ? readable : Notes.BLANK;
        return (int) NoteField.questions().stream()
                .filter(question -> notes.text(question).isEmpty())
                .count();
    }

    /** To whoever of the two has the next thing to do. */
    private static String missingLink(TalkView view) {
        var id = view.access().head().id().value();
        var submitted = view.access().head().state().isSubmitted();
        if (view.access().isWorker()) {
            return submitted ? "" : "/my/measurements/" + id;
        }
        return submitted ? "/measurements/" + id + "/rows" : "";
    }

    private static String missing(TalkView view, Words words) {
        var worker = view.givenNameOf(view.talk().worker());
        var leader = view.givenNameOf(view.talk().leader());
        return switch (view.access().head().state()) {
            case NOT_STARTED, DRAFT ->
                view.access().isWorker()
                        ? words.say("dialogue.missing.you-submit")
                        : words.say("dialogue.missing.submit", worker);
            case SUBMITTED ->
                view.access().isWorker()
                        ? words.say("dialogue.missing.sum", leader)
                        : words.say("dialogue.missing.you-sum", worker);
            case SUMMED, DISCUSSED -> "";
        };
    }
}
