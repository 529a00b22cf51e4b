package se.tyngdpunkt.demo.domain.making;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import se.tyngdpunkt.demo.domain.key.KeyDeeds;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.dialogue.domain.agreement.SpeakOfTalk;
import se.tyngdpunkt.dialogue.domain.note.WriteNotes;
import se.tyngdpunkt.dialogue.domain.plan.MoveAction;
import se.tyngdpunkt.dialogue.domain.plan.ProposeAction;
import se.tyngdpunkt.dialogue.domain.talk.BookTalk;
import se.tyngdpunkt.dialogue.domain.talk.FindTalk;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
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
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** The other modules' deeds that make the history, by whose hands they lie in. */
public record Deeds(OfRounds rounds, OfForms forms, OfTalks talks, KeyDeeds keys) {

    /** What those who keep rounds do, and the calendar. */
    public record OfRounds(
            Library library,
            PlanRound plan,
            TurnRoundsByCalendar calendar,
            LetInLate letInLate,
            ReopenRound reopen,
            FreezeRound freeze,
            Rounds rounds) {

        private static final LocalTime DAWN = LocalTime.of(6, 0);

        /** A round of those days, named after its month with that ending. */
        static PlanRound.Plan plan(
                Calendar.Occasion days,
                String ending,
                InstrumentVersion version,
                UnitId unit,
                List<Integer> reminders) {
            return new PlanRound.Plan(
                    RoundScenes.nameOf(days) + ending,
                    days.month(),
                    version,
                    Optional.empty(),
                    unit,
                    days.opensOn(),
                    days.lastDay(),
                    reminders);
        }

        /**
         * Plans a round, which opens on its day and closes after its last; {@code enrolled} is told who is in it, by name where it
         * is a round with names.
         */
        RoundId keep(
                Schedule schedule,
                People people,
                PlanRound.Plan planned,
                BiConsumer<RoundId, Map<PersonId, MeasurementId>> enrolled) {
            var id = RoundScenes.done(plan.plan(people.as(Town.Part.METHOD_OWNER), planned), "plan " + planned.name());
            turn(schedule, planned.opensOn());
            schedule.at(
                    RoundScenes.at(planned.opensOn(), DAWN),
                    () -> enrolled.accept(
                            id,
                            rounds.inRound(id).stream()
                                    .collect(Collectors.toMap(MeasurementHead::person, MeasurementHead::id))));
            close(schedule, planned.lastDay(), id, 1);
            return id;
        }

        /** The figures are computed at once, as of that day, and not when the job comes to it. */
        void close(Schedule schedule, LocalDate lastDay, RoundId id, int set) {
            turn(schedule, lastDay.plusDays(1));
            schedule.at(RoundScenes.at(lastDay.plusDays(1), DAWN), () -> freeze.freeze(id, set));
        }

        /** As the nightly job does. */
        void turn(Schedule schedule, LocalDate day) {
            schedule.at(RoundScenes.at(day, DAWN), calendar::turn);
        }
    }

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
