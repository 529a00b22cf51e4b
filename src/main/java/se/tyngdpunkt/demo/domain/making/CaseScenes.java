package se.tyngdpunkt.demo.domain.making;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.demo.domain.key.KeyDeeds;
import se.tyngdpunkt.demo.domain.story.CaseStory;
import se.tyngdpunkt.demo.domain.story.Meetings;
import se.tyngdpunkt.demo.domain.story.Stage;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.shared.PersonId;

/**
 * Those who list their cases every second month: the leader scores by the key, and then the two meet. One round is scored
 * with a new key too, which goes on from there.
 */
final class CaseScenes {

    /** The library's invented filling of Nässjö's model. */
    static final String MODEL = "nassjo-exempel";

    private static final String KEY = "nassjo";
    private static final int BRIDGE = 3;

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Duration FILLING_IN = Duration.ofMinutes(7);
    private static final List<Stage> STAGES = List.of(
            Stage.NOT_STARTED,
            Stage.SUBMITTED,
            Stage.SUMMED,
            Stage.DISCUSSED,
            Stage.BOOKED,
            Stage.DRAFT,
            Stage.SUBMITTED,
            Stage.DISCUSSED);

    private final Schedule schedule;
    private final Calendar calendar;
    private final Town town;
    private final People people;
    private final Deeds deeds;
    private final TalkScenes talks;

    CaseScenes(Schedule schedule, Calendar calendar, Town town, People people, Deeds deeds, TalkScenes talks) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.town = town;
        this.people = people;
        this.deeds = deeds;
        this.talks = talks;
    }

    void write() {
        var days = calendar.caseRounds();
        for (int number = 0; number < days.size(); number++) {
            int round = number;
            schedule.at(RoundScenes.at(days.get(round).opensOn().minusDays(14), MORNING), () -> plan(round));
        }
        var applies = days.get(BRIDGE).opensOn();
        schedule.at(RoundScenes.at(applies.minusDays(41), MORNING), () -> changeKey(applies));
    }

    private void changeKey(LocalDate applies) {
        var draft = deeds.keys().write(people.as(Town.Part.METHOD_OWNER), MODEL, applies);
        schedule.at(RoundScenes.at(applies.minusDays(27), MORNING), () -> deeds.keys()
                .publish(people.as(Town.Part.METHOD_OWNER), draft, applies.minusDays(28)));
    }

    /** By the latest key, the library's until it has been changed. */
    static PlanRound.Plan plan(Library library, KeyDeeds keys, Town town, Calendar.Occasion days) {
        return plan(
                town, days, keys.latest(KEY).or(() -> library.example(MODEL)).orElseThrow());
    }

    private static PlanRound.Plan plan(Town town, Calendar.Occasion days, InstrumentVersion version) {
        return Deeds.OfRounds.plan(
                days, ", ärendelista", version, town.families().department(), List.of(3));
    }

    private void plan(int number) {
        var days = calendar.caseRounds().get(number);
        var library = deeds.rounds().library();
        var plan = number == BRIDGE
                ? plan(town, days, library.example(MODEL).orElseThrow())
                        .withBridge(deeds.keys().latest(KEY).orElseThrow())
                : plan(library, deeds.keys(), town, days);
        deeds.rounds().keep(schedule, people, plan, (_, heads) -> enrolled(number, heads));
    }

    private void enrolled(int number, Map<PersonId, MeasurementId> heads) {
        for (var worker : town.families().workers()) {
            var measurement = heads.get(worker.id());
            if (measurement != null) {
                live(worker, number, measurement);
            }
        }
    }

    private void live(Worker worker, int round, MeasurementId measurement) {
        var isOpen = round == calendar.caseRounds().size() - 1;
        var stage = isOpen ? STAGES.get(worker.place() % STAGES.size()) : Stage.DISCUSSED;
        var opened = RoundScenes.at(calendar.caseRounds().get(round).opensOn(), LocalTime.of(8, 0));
        var stretch = isOpen ? Duration.between(opened, calendar.now()) : Duration.ofDays(14);
        var sent =
                opened.plus(stretch.multipliedBy(5 + worker.number() * 7L % 40).dividedBy(100));
        if (stage.isAtLeast(Stage.DRAFT)) {
            schedule.at(sent, () -> save(worker, round, measurement));
        }
        if (stage.isAtLeast(Stage.SUBMITTED)) {
            schedule.at(sent.plus(FILLING_IN), () -> send(worker, measurement));
        }
        if (stage.isAtLeast(Stage.SUMMED)) {
            var scored = sent.plus(stretch.dividedBy(8));
            schedule.at(scored, () -> score(worker, round, measurement));
            var held = stage == Stage.DISCUSSED
                    ? scored.plus(stretch.dividedBy(4))
                    : RoundScenes.at(
                            Calendar.weekdayFrom(calendar.today().plusDays(2 + worker.place())), Meetings.of(worker));
            talks.write(worker, round, measurement, stage, scored.plusMinutes(10), held);
        }
    }

    private CaseStory story() {
        return new CaseStory(
                calendar.caseRounds().stream().map(Calendar.Occasion::opensOn).toList());
    }

    private void save(Worker worker, int round, MeasurementId measurement) {
        var saved = deeds.forms()
                .save()
                .save(people.as(worker.id()), measurement, 0, TabId.fresh(), story().sheet(worker, round));
        People.require(
                saved instanceof SaveDraft.Saved.Kept kept
                        && kept.reading().problems().isEmpty(),
                "save a list of cases",
                saved);
    }

    private void send(Worker worker, MeasurementId measurement) {
        var sent = deeds.forms().submit().submit(people.as(worker.id()), measurement, 1);
        People.require(sent instanceof SubmitMeasurement.Submitted.Sent, "send a list of cases", sent);
    }

    private void score(Worker worker, int round, MeasurementId measurement) {
        var leader = people.as(people.leaderOf(worker.id()));
        var scored = deeds.forms().score().confirm(leader, measurement, 2, story().scoring(worker, round));
        People.require(scored instanceof ConfirmScoring.Confirmed.Done, "score a list of cases", scored);
    }
}
