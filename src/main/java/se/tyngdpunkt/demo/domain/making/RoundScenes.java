package se.tyngdpunkt.demo.domain.making;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tyngdpunkt.demo.domain.story.Words;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.shared.PersonId;

/** The rounds' days: planned, opened, reminded of, closed; one is opened again, and into one somebody is let in late. */
final class RoundScenes {

    private static final int REOPENED = 1;
    private static final int WITH_LATE_ENTRY = 2;
    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final List<Integer> REMINDERS = List.of(7, 2);

    private final Schedule schedule;
    private final Calendar calendar;
    private final Town town;
    private final People people;
    private final Deeds.OfRounds deeds;
    private final FormScenes forms;

    RoundScenes(
            Schedule schedule, Calendar calendar, Town town, People people, Deeds.OfRounds deeds, FormScenes forms) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.town = town;
        this.people = people;
        this.deeds = deeds;
        this.forms = forms;
    }

    void write() {
        for (int number = 0; number < calendar.rounds().size(); number++) {
            int round = number;
            schedule.at(at(calendar.rounds().get(round).opensOn().minusDays(21), MORNING), () -> plan(round));
        }
    }

    private void plan(int number) {
        var days = calendar.rounds().get(number);
        var id = deeds.keep(schedule, people, plan(deeds, town, days), (_, heads) -> enrolled(number, heads));
        REMINDERS.forEach(before -> deeds.turn(schedule, days.lastDay().minusDays(before)));
        if (number == WITH_LATE_ENTRY) {
            schedule.at(at(days.lastDay().plusDays(2), MORNING), () -> letInLate(number, id, days.lastDay()));
        }
        if (number == REOPENED) {
            schedule.at(at(days.lastDay().plusDays(7), MORNING), () -> reopen(id, days.lastDay()));
        }
    }

    static PlanRound.Plan plan(Deeds.OfRounds deeds, Town town, Calendar.Occasion days) {
        return Deeds.OfRounds.plan(
                days, "", deeds.library().byKey("ffs-tjanstematning").orElseThrow(), town.department(), REMINDERS);
    }

    static String nameOf(Calendar.Occasion days) {
        var month = days.month().getMonth().getDisplayName(TextStyle.FULL, Locale.of("sv"));
        return month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1) + " "
                + days.month().getYear();
    }

    private void enrolled(int number, Map<PersonId, MeasurementId> heads) {
        for (var worker : town.workers()) {
            var measurement = heads.get(worker.id());
            if (measurement != null) {
                forms.write(worker, number, measurement);
            }
        }
    }

    private void letInLate(int number, RoundId id, LocalDate lastDay) {
        var worker = forms.lateWorker();
        done(
                deeds.letInLate()
                        .letIn(people.as(Town.Part.METHOD_OWNER), id, worker.id(), lastDay.plusDays(12), Words.LATE),
                "let somebody in late");
        deeds.rounds().inRound(id).stream()
                .filter(head -> head.person().equals(worker.id()))
                .forEach(head -> forms.submitOn(
                        worker, number, head.id(), at(Calendar.weekdayFrom(lastDay.plusDays(4)), LocalTime.NOON)));
    }

    private void reopen(RoundId id, LocalDate lastDay) {
        var until = Calendar.weekdayFrom(lastDay.plusDays(12));
        done(deeds.reopen().reopen(people.as(Town.Part.METHOD_OWNER), id, until, Words.REOPENED), "reopen a round");
        forms.reopenedWorkers().forEach(worker -> deeds.rounds().inRound(id).stream()
                .filter(head -> head.person().equals(worker.id()))
                .forEach(head -> forms.submitOn(
                        worker, REOPENED, head.id(), at(Calendar.weekdayFrom(lastDay.plusDays(9)), LocalTime.NOON))));
        deeds.close(schedule, until, id, 2);
    }

    static <T> T done(Outcome<T> outcome, String what) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused ->
                throw new IllegalStateException("The example cannot " + what + ": " + refused);
        };
    }

    static ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Calendar.ZONE);
    }
}
