package se.tyngdpunkt.demo.domain.making;

import se.tyngdpunkt.dialogue.domain.agreement.SpeakOfTalk;
import se.tyngdpunkt.dialogue.domain.note.WriteNotes;
import se.tyngdpunkt.dialogue.domain.plan.MoveAction;
import se.tyngdpunkt.dialogue.domain.plan.ProposeAction;
import se.tyngdpunkt.dialogue.domain.talk.BookTalk;
import se.tyngdpunkt.dialogue.domain.talk.FindTalk;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.domain.anonymous.SendAnonymously;
import se.tyngdpunkt.measurement.domain.board.ConfirmRows;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.hardrow.TellHardRows;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring;
import se.tyngdpunkt.measurement.domain.round.LetInLate;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.measurement.domain.round.ReopenRound;
import se.tyngdpunkt.measurement.domain.round.TurnRoundsByCalendar;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures;
import se.tyngdpunkt.measurement.domain.unit.SendFigures;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;

/** The other modules' deeds that make the history, by whose hands they lie in. */
public final class Deeds {

    private Deeds() {}

    /** What those who keep rounds do, and the calendar. */
    public record OfRounds(
            Library library,
            PlanRound plan,
            TurnRoundsByCalendar calendar,
            LetInLate letInLate,
            ReopenRound reopen,
            FreezeRound freeze,
            Rounds rounds) {}

    /** What workers, leaders and managers do with their forms. */
    public record OfForms(
            SaveDraft save,
            SubmitMeasurement submit,
            TellHardRows tellHardRows,
            ConfirmRows confirm,
            ConfirmScoring score,
            SaveFigures saveFigures,
            SendFigures sendFigures,
            OwnMeasurements own,
            SendAnonymously anonymous) {}

    /** What the pair do. */
    public record OfTalks(
            BookTalk book,
            FindTalk find,
            WriteNotes write,
            ProposeAction propose,
            SpeakOfTalk speak,
            MoveAction move) {}
}
