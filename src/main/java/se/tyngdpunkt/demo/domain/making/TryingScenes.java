package se.tyngdpunkt.demo.domain.making;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.demo.domain.story.AnyStory;
import se.tyngdpunkt.demo.domain.story.CareStory;
import se.tyngdpunkt.demo.domain.story.Meetings;
import se.tyngdpunkt.demo.domain.story.Stage;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.anonymous.SendAnonymously;
import se.tyngdpunkt.measurement.domain.board.ConfirmRows;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring;
import se.tyngdpunkt.shared.PersonId;

/** Units that try a model each: one round last month, every step as the model itself has it. */
final class TryingScenes {

    private static final LocalTime MORNING = LocalTime.of(8, 20);

    private final Schedule schedule;
    private final Calendar calendar;
    private final Town town;
    private final People people;
    private final Deeds.OfRounds rounds;
    private final Deeds.OfForms forms;
    private final TalkScenes talks;

    TryingScenes(
            Schedule schedule,
            Calendar calendar,
            Town town,
            People people,
            Deeds.OfRounds rounds,
            Deeds.OfForms forms,
            TalkScenes talks) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.town = town;
        this.people = people;
        this.rounds = rounds;
        this.forms = forms;
        this.talks = talks;
    }

    void write() {
        var days = Calendar.Occasion.in(calendar.open().month().minusMonths(1));
        town.others()
                .units()
                .forEach(unit ->
                        schedule.at(RoundScenes.at(days.opensOn().minusDays(10), MORNING), () -> plan(unit, days)));
    }

    private void plan(Town.Trying unit, Calendar.Occasion days) {
        var library = rounds.library();
        var version = library.byKey(unit.model())
                .or(() -> library.example(unit.model()))
                .orElseThrow();
        rounds.keep(
                schedule,
                people,
                Deeds.OfRounds.plan(days, ", " + version.instrument().title().sv(), version, unit.unit(), List.of()),
                (id, heads) -> enrolled(unit, version, id, heads, days));
    }

    private void enrolled(
            Town.Trying unit,
            InstrumentVersion version,
            RoundId id,
            Map<PersonId, MeasurementId> heads,
            Calendar.Occasion days) {
        for (var worker : unit.workers()) {
            var day = days.opensOn().plusDays(1 + worker.place());
            var morning = RoundScenes.at(day, MORNING);
            switch (version.instrument().way().privacy()) {
                case ANONYMOUS -> schedule.at(morning, () -> answerWithoutName(worker, version, id));
                case CONFIDENTIAL -> schedule.at(morning, () -> answer(worker, version, own(worker, id)));
                case NAMED ->
                    live(
                            worker,
                            version,
                            Optional.ofNullable(heads.get(worker.id())).orElseThrow(),
                            day);
            }
        }
        if (!version.instrument().unitFigures().isEmpty()) {
            schedule.at(
                    RoundScenes.at(days.opensOn().plusDays(2), MORNING),
                    () -> CareScenes.report(
                            people.as(unit.manager()), forms, id, unit.unit(), CareStory.figures(0, 0)));
        }
    }

    private void answerWithoutName(Worker worker, InstrumentVersion version, RoundId round) {
        var sent = forms.anonymous()
                .send(people.as(worker.id()), own(worker, round), AnyStory.sheet(version.instrument(), worker));
        People.require(
                sent instanceof SendAnonymously.Sending.Sent,
                "send " + version.instrument().key(),
                sent);
    }

    /** Known to nobody but herself where the round has no names. */
    private MeasurementId own(Worker worker, RoundId round) {
        return forms.own().toFillIn(people.as(worker.id())).stream()
                .filter(measured -> measured.round().id().equals(round))
                .findFirst()
                .orElseThrow()
                .head()
                .id();
    }

    private void live(Worker worker, InstrumentVersion version, MeasurementId measurement, LocalDate day) {
        var sent = RoundScenes.at(day, MORNING.plusMinutes(worker.number() % 60));
        schedule.at(sent, () -> answer(worker, version, measurement));
        var gone = sent.plusHours(5);
        schedule.at(gone, () -> goThrough(worker, version, measurement));
        talks.write(
                worker,
                0,
                measurement,
                Stage.DISCUSSED,
                gone.plusMinutes(5),
                RoundScenes.at(Calendar.weekdayFrom(day.plusDays(3)), Meetings.of(worker)));
    }

    private void answer(Worker worker, InstrumentVersion version, MeasurementId measurement) {
        var viewer = people.as(worker.id());
        var saved =
                forms.save().save(viewer, measurement, 0, TabId.fresh(), AnyStory.sheet(version.instrument(), worker));
        People.require(
                saved instanceof SaveDraft.Saved.Kept kept
                        && kept.reading().problems().isEmpty(),
                "fill in " + version.instrument().key(),
                saved);
        var sent = forms.submit().submit(viewer, measurement, 1);
        People.require(
                sent instanceof SubmitMeasurement.Submitted.Sent,
                "send " + version.instrument().key(),
                sent);
    }

    private void goThrough(Worker worker, InstrumentVersion version, MeasurementId measurement) {
        var leader = people.as(people.leaderOf(worker.id()));
        if (version.instrument().way().isScoredByLeader()) {
            var scored = forms.score().confirm(leader, measurement, 2, Map.of());
            People.require(scored instanceof ConfirmScoring.Confirmed.Done, "score a trial", scored);
        } else {
            var confirmed = forms.confirm().confirm(leader, measurement, 2);
            People.require(confirmed instanceof ConfirmRows.Confirmed.Done, "go through a trial", confirmed);
        }
    }
}
