package se.tyngdpunkt.demo.domain.making;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import se.tyngdpunkt.demo.domain.story.Answering;
import se.tyngdpunkt.demo.domain.story.Meetings;
import se.tyngdpunkt.demo.domain.story.Stage;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.board.ConfirmRows;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.form.TabId;

/** What each worker does with her form, and her leader with its rows. */
final class FormScenes {

    private static final int LATE_ROUND = 2;
    private static final int REOPENED_ROUND = 1;
    private static final int LARGE_GROUP = 7;
    private static final Duration FILLING_IN = Duration.ofMinutes(9);

    private final Schedule schedule;
    private final Calendar calendar;
    private final Town town;
    private final People people;
    private final Deeds.OfForms deeds;
    private final Answering answering;
    private final TalkScenes talks;

    FormScenes(
            Schedule schedule,
            Calendar calendar,
            Town town,
            People people,
            Deeds.OfForms deeds,
            Answering answering,
            TalkScenes talks) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.town = town;
        this.people = people;
        this.deeds = deeds;
        this.answering = answering;
        this.talks = talks;
    }

    /** The last of the fourth group: let in late. */
    Worker lateWorker() {
        return town.workers().get(26);
    }

    /** Two from the last group but one, who answer when the round is opened again. */
    List<Worker> reopenedWorkers() {
        return town.workers().subList(41, 43);
    }

    void write(Worker worker, int round, MeasurementId measurement) {
        if (round == Answering.LAST) {
            writeOpen(worker, measurement);
        } else if (!answersLater(worker, round)) {
            var days = calendar.rounds().get(round);
            var day = Calendar.weekdayFrom(days.opensOn().plusDays(1 + (worker.number() * 5L + round * 3L) % 11));
            var at = RoundScenes.at(day, LocalTime.of(8, 5).plusMinutes(worker.number() * 37L % 460));
            if (staysAway(worker, round)) {
                schedule.at(at, () -> save(worker, round, measurement, true));
            } else {
                submitOn(worker, round, measurement, at);
            }
        }
    }

    /** Submits then; the leader goes through the rows some days later, and they meet. */
    void submitOn(Worker worker, int round, MeasurementId measurement, ZonedDateTime at) {
        schedule.at(at, () -> save(worker, round, measurement, false));
        schedule.at(at.plus(FILLING_IN), () -> submit(worker, round, measurement));
        var confirmed = at(at, 1 + worker.number() % 3, LocalTime.of(15, 20).plusMinutes(worker.number() % 30));
        schedule.at(confirmed, () -> confirm(worker, measurement));
        var talk = at(confirmed, 2 + worker.number() % 5, Meetings.of(worker));
        talks.write(worker, round, measurement, Stage.DISCUSSED, confirmed.plusMinutes(5), talk);
    }

    /** The open round: as far as each has come by now, the time between stretched over the days there have been. */
    private void writeOpen(Worker worker, MeasurementId measurement) {
        var stage = answering.stage(worker);
        var opened = RoundScenes.at(calendar.open().opensOn(), LocalTime.of(8, 0));
        var passed = Duration.between(opened, calendar.now());
        var begun =
                opened.plus(passed.multipliedBy(5 + worker.number() * 7L % 40).dividedBy(100));
        if (stage == Stage.DRAFT) {
            schedule.at(begun.plus(passed.dividedBy(3)), () -> save(worker, Answering.LAST, measurement, true));
        }
        if (stage.isAtLeast(Stage.SUBMITTED)) {
            schedule.at(begun, () -> save(worker, Answering.LAST, measurement, false));
            schedule.at(begun.plus(FILLING_IN), () -> submit(worker, Answering.LAST, measurement));
        }
        if (stage.isAtLeast(Stage.SUMMED)) {
            var confirmed = begun.plus(passed.dividedBy(8));
            schedule.at(confirmed, () -> confirm(worker, measurement));
            var ahead = at(calendar.now(), 1 + worker.number() % 4, Meetings.of(worker));
            talks.write(
                    worker,
                    Answering.LAST,
                    measurement,
                    stage,
                    confirmed.plusMinutes(5),
                    stage == Stage.DISCUSSED ? confirmed.plus(passed.dividedBy(4)) : ahead);
        }
    }

    private boolean answersLater(Worker worker, int round) {
        return (round == LATE_ROUND && worker.equals(lateWorker()))
                || (round == REOPENED_ROUND && reopenedWorkers().contains(worker));
    }

    /** In groups that are large enough, one now and then does not get further than a draft. */
    private boolean staysAway(Worker worker, int round) {
        long size = town.workers().stream()
                .filter(other -> other.group().equals(worker.group()))
                .count();
        return !answering.isStoried(worker)
                && size >= LARGE_GROUP
                && worker.place() == 3
                && (worker.number() + round) % 3 == 0;
    }

    private void save(Worker worker, int round, MeasurementId measurement, boolean draft) {
        var typed = draft ? answering.draft(worker, round) : answering.sheet(worker, round);
        var saved = deeds.save().save(people.as(worker.id()), measurement, 0, TabId.fresh(), typed);
        People.require(saved instanceof SaveDraft.Saved.Kept, "save a draft", saved);
    }

    private void submit(Worker worker, int round, MeasurementId measurement) {
        var viewer = people.as(worker.id());
        var sent = deeds.submit().submit(viewer, measurement, 1);
        People.require(sent instanceof SubmitMeasurement.Submitted.Sent, "submit", sent);
        answering.hardRow(worker, round).ifPresent(rows -> deeds.tellHardRows().tell(viewer, measurement, rows));
    }

    private void confirm(Worker worker, MeasurementId measurement) {
        var confirmed = deeds.confirm().confirm(people.as(people.leaderOf(worker.id())), measurement, 2);
        People.require(confirmed instanceof ConfirmRows.Confirmed.Done, "confirm rows", confirmed);
    }

    private static ZonedDateTime at(ZonedDateTime from, int daysLater, LocalTime time) {
        return RoundScenes.at(Calendar.weekdayFrom(from.toLocalDate().plusDays(daysLater)), time);
    }
}
