package se.tyngdpunkt.demo.domain.making;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.tyngdpunkt.demo.domain.story.Promise;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.dialogue.domain.plan.MoveAction.Move;
import se.tyngdpunkt.dialogue.domain.plan.PlanOutcome;
import se.tyngdpunkt.dialogue.domain.plan.Step;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.text.CaseLabel;

/** What two people promise each other, and what becomes of it. */
final class PlanScenes {

    private static final int DAYS_TO_CHECK = 21;

    private final Schedule schedule;
    private final People people;
    private final Organisation organisation;
    private final Deeds.OfTalks deeds;

    PlanScenes(Schedule schedule, People people, Organisation organisation, Deeds.OfTalks deeds) {
        this.schedule = schedule;
        this.people = people;
        this.organisation = organisation;
        this.deeds = deeds;
    }

    void propose(
            Worker worker, PersonId leader, MeasurementId measurement, List<Promise> promises, LocalDate talkedOn) {
        for (var promise : promises) {
            var due = Calendar.weekdayUpTo(talkedOn.plusDays(promise.dueAfterDays()));
            var check = Calendar.weekdayFrom(due.plusDays(DAYS_TO_CHECK));
            var id = ActionId.fresh();
            var outcome = deeds.propose()
                    .propose(
                            people.as(leader),
                            measurement,
                            id,
                            new Intent(
                                    promise.what(),
                                    target(promise),
                                    responsible(promise, worker, leader),
                                    due,
                                    check,
                                    new Intent.Risk(promise.severe(), promise.risk())));
            People.require(outcome instanceof PlanOutcome.Done, "propose an action", outcome);
            live(worker, id, promise, talkedOn, due, check);
        }
    }

    private void live(Worker worker, ActionId id, Promise promise, LocalDate talkedOn, LocalDate due, LocalDate check) {
        if (promise.fate() == Promise.Fate.FORGOTTEN) {
            return;
        }
        var started = Calendar.weekdayFrom(talkedOn.plusDays(3));
        move(worker, id, started, new Move.Take(Step.START));
        move(worker, id, due.isBefore(started) ? started : due, new Move.Take(Step.FINISH));
        move(worker, id, check, new Move.Tell(effect(promise.fate())));
    }

    private void move(Worker worker, ActionId id, LocalDate day, Move move) {
        schedule.at(RoundScenes.at(day, LocalTime.of(16, 10)), () -> {
            var outcome = deeds.move().move(people.as(worker.id()), id, move);
            People.require(outcome instanceof PlanOutcome.Done, "move an action", outcome);
        });
    }

    private PersonId responsible(Promise promise, Worker worker, PersonId leader) {
        return switch (promise.by()) {
            case WORKER -> worker.id();
            case LEADER -> leader;
            case MANAGER ->
                organisation.withRoleOver(Role.UNIT_MANAGER, worker.group()).stream()
                        .findFirst()
                        .orElse(leader);
        };
    }

    private static Intent.Target target(Promise promise) {
        return promise.caseLabel()
                .flatMap(CaseLabel::parse)
                .<Intent.Target>map(Intent.Target.Case::new)
                .orElseGet(Intent.Target.Worker::new);
    }

    private static Effect effect(Promise.Fate fate) {
        return switch (fate) {
            case HELPED -> Effect.YES;
            case HELPED_PARTLY -> Effect.PARTLY;
            case DID_NOT_HELP, FORGOTTEN -> Effect.NO;
        };
    }
}
