package se.tyngdpunkt.demo.domain.making;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.demo.domain.story.CareStory;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures;
import se.tyngdpunkt.measurement.domain.unit.SendFigures;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Those who answer three statements every fourth month, while their units' managers report figures. */
final class CareScenes {

    /** The library's invented filling of Stockholm's model. */
    static final String MODEL = "stockholm-tertial-exempel";

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final Schedule schedule;
    private final Calendar calendar;
    private final Town town;
    private final People people;
    private final Deeds.OfRounds rounds;
    private final Deeds.OfForms forms;

    CareScenes(
            Schedule schedule,
            Calendar calendar,
            Town town,
            People people,
            Deeds.OfRounds rounds,
            Deeds.OfForms forms) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.town = town;
        this.people = people;
        this.rounds = rounds;
        this.forms = forms;
    }

    void write() {
        var days = calendar.thirdsOfYear();
        for (int number = 0; number < days.size(); number++) {
            int round = number;
            schedule.at(RoundScenes.at(days.get(round).opensOn().minusDays(14), MORNING), () -> plan(round));
        }
    }

    static PlanRound.Plan plan(Deeds.OfRounds rounds, Town town, Calendar.Occasion days) {
        return Deeds.OfRounds.plan(
                days,
                ", tertial",
                rounds.library().example(MODEL).orElseThrow(),
                town.care().department(),
                List.of(3));
    }

    private void plan(int number) {
        var days = calendar.thirdsOfYear().get(number);
        rounds.keep(schedule, people, plan(rounds, town, days), (id, heads) -> enrolled(number, id, heads));
    }

    private void enrolled(int number, RoundId id, Map<PersonId, MeasurementId> heads) {
        var isOpen = number == calendar.thirdsOfYear().size() - 1;
        var answered = calendar.thirdsOfYear().get(number).opensOn().plusDays(2);
        for (var worker : town.care().workers()) {
            var measurement = heads.get(worker.id());
            if (measurement != null && !(isOpen && worker.place() % 3 == 2)) {
                schedule.at(
                        RoundScenes.at(answered, MORNING.plusMinutes(worker.number())),
                        () -> answer(worker, number, measurement));
            }
        }
        var units = List.copyOf(town.care().managers().entrySet());
        for (int place = isOpen ? 1 : 0; place < units.size(); place++) {
            int unit = place;
            schedule.at(
                    RoundScenes.at(answered.plusDays(1), MORNING.plusMinutes(place)),
                    () -> report(
                            id, units.get(unit).getKey(), units.get(unit).getValue(), CareStory.figures(unit, number)));
        }
    }

    private void answer(Worker worker, int round, MeasurementId measurement) {
        var viewer = people.as(worker.id());
        var saved = forms.save().save(viewer, measurement, 0, TabId.fresh(), CareStory.sheet(worker, round));
        People.require(saved instanceof SaveDraft.Saved.Kept, "save three statements", saved);
        var sent = forms.submit().submit(viewer, measurement, 1);
        People.require(sent instanceof SubmitMeasurement.Submitted.Sent, "send three statements", sent);
    }

    private void report(RoundId round, UnitId unit, PersonId manager, Map<String, String> figures) {
        report(people.as(manager), forms, round, unit, figures);
    }

    /** What a manager reports of her unit. */
    static void report(Viewer manager, Deeds.OfForms forms, RoundId round, UnitId unit, Map<String, String> figures) {
        var saved = forms.saveFigures().save(manager, round, unit, 0, figures);
        People.require(saved instanceof SaveFigures.Saved.Kept, "save a unit's figures", saved);
        var sent = forms.sendFigures().send(manager, round, unit, 1);
        People.require(sent instanceof SendFigures.Sent.Done, "send a unit's figures", sent);
    }
}
