package se.tyngdpunkt.demo.domain.making;

import java.time.LocalTime;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.demo.domain.story.Answering;
import se.tyngdpunkt.demo.domain.story.Talking;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Ekdala;
import se.tyngdpunkt.demo.domain.town.SignIns;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;

/** Lays out the invented municipality and lives its two years, in the transaction and the scope of whoever asks. */
public final class MakeExample {

    private final Timekeeper timekeeper;
    private final Furnishing furnishing;
    private final DemoAccounts accounts;
    private final Organisation organisation;
    private final Deeds deeds;

    public MakeExample(
            Timekeeper timekeeper,
            Furnishing furnishing,
            DemoAccounts accounts,
            Organisation organisation,
            Deeds deeds) {
        this.timekeeper = timekeeper;
        this.furnishing = furnishing;
        this.accounts = accounts;
        this.organisation = organisation;
        this.deeds = deeds;
    }

    public Town make(Calendar calendar) {
        var town = Ekdala.on(calendar);
        var schedule = new Schedule();
        var beginning = RoundScenes.at(calendar.rounds().getFirst().opensOn().minusDays(40), LocalTime.of(8, 0));
        schedule.at(beginning, () -> furnish(town));
        write(calendar, town, schedule);
        schedule.live(timekeeper, calendar.now().toInstant());
        return town;
    }

    private void furnish(Town town) {
        furnishing.furnish(town.municipality(), town.layout());
        SignIns.of(town).forEach(each -> accounts.open(each.person(), each.login(), SignIns.PASSWORD));
    }

    private void write(Calendar calendar, Town town, Schedule schedule) {
        var people = new People(town, organisation);
        var answering = new Answering(town.storied());
        var plans = new PlanScenes(schedule, people, organisation, deeds.talks());
        var talking = new TalkScenes(schedule, people, deeds.talks(), new Talking(answering), plans);
        new RoundScenes(
                        schedule,
                        calendar,
                        town,
                        people,
                        deeds.rounds(),
                        new FormScenes(schedule, calendar, town, people, deeds.forms(), answering, talking))
                .write();
        new CaseScenes(schedule, calendar, town, people, deeds, talking).write();
        new TryingScenes(schedule, calendar, town, people, deeds.rounds(), deeds.forms(), talking).write();
        new CareScenes(schedule, calendar, town, people, deeds.rounds(), deeds.forms()).write();
    }
}
