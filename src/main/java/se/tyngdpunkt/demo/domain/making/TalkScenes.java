package se.tyngdpunkt.demo.domain.making;

import java.time.ZonedDateTime;
import java.util.Map;
import se.tyngdpunkt.demo.domain.story.Stage;
import se.tyngdpunkt.demo.domain.story.Talking;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.dialogue.domain.agreement.Saying;
import se.tyngdpunkt.dialogue.domain.agreement.SpeakingOutcome;
import se.tyngdpunkt.dialogue.domain.note.Draft;
import se.tyngdpunkt.dialogue.domain.note.WritingOutcome;
import se.tyngdpunkt.dialogue.domain.talk.Appointment;
import se.tyngdpunkt.dialogue.domain.talk.BookingOutcome;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** The talk of two people: booked, held, written down and confirmed by both, or not agreed with by one. */
final class TalkScenes {

    private final Schedule schedule;
    private final People people;
    private final Deeds.OfTalks deeds;
    private final Talking talking;
    private final PlanScenes plans;

    TalkScenes(Schedule schedule, People people, Deeds.OfTalks deeds, Talking talking, PlanScenes plans) {
        this.schedule = schedule;
        this.people = people;
        this.deeds = deeds;
        this.talking = talking;
        this.plans = plans;
    }

    void write(
            Worker worker,
            int round,
            MeasurementId measurement,
            Stage stage,
            ZonedDateTime booked,
            ZonedDateTime meeting) {
        if (stage.isAtLeast(Stage.BOOKED)) {
            schedule.at(booked, () -> book(worker, measurement, meeting));
        }
        if (stage == Stage.DISCUSSED) {
            schedule.at(meeting.plusMinutes(20), () -> hold(worker, round, measurement, meeting));
            schedule.at(
                    meeting.plusMinutes(26),
                    () -> speak(
                            worker.id(),
                            measurement,
                            talking.disagreement(worker, round)
                                    .<Saying>map(Saying.WhatIsNot::new)
                                    .orElseGet(Saying.ThatItIsRight::new)));
        }
    }

    private void book(Worker worker, MeasurementId measurement, ZonedDateTime meeting) {
        var outcome = deeds.book()
                .book(
                        people.as(people.leaderOf(worker.id())),
                        measurement,
                        new Appointment(meeting.toInstant(), Appointment.USUAL, Talking.PLACE));
        People.require(outcome instanceof BookingOutcome.Done, "book a talk", outcome);
    }

    private void hold(Worker worker, int round, MeasurementId measurement, ZonedDateTime meeting) {
        var leader = people.leaderOf(worker.id());
        var written =
                deeds.write().write(people.as(leader), measurement, new Draft(talking.notes(worker, round), Map.of()));
        People.require(written instanceof WritingOutcome.Saved, "write notes", written);
        plans.propose(worker, leader, measurement, talking.promises(worker, round), meeting.toLocalDate());
        speak(leader, measurement, new Saying.ThatItIsRight());
    }

    private void speak(PersonId who, MeasurementId measurement, Saying saying) {
        var viewer = people.as(who);
        var talk = deeds.find().find(viewer, measurement);
        var outcome = deeds.speak().speak(viewer, measurement, talk.revision(), saying);
        People.require(
                outcome instanceof SpeakingOutcome.Said || outcome instanceof SpeakingOutcome.Held,
                "speak of a talk",
                outcome);
    }
}
