package se.tyngdpunkt.measurement.domain.round;

import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.cadence.Beside;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Corrects a round that has not opened yet, by the same rules as when it was planned. */
@UseCase
public class ChangePlan {

    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;

    ChangePlan(RoundBook rounds, Instruments instruments, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> change(Viewer viewer, RoundId id, PlanRound.Plan plan) {
        rounds.lockPlanning();
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        RoundRules.require(organisation, viewer, plan.unit());
        if (round.state() != RoundState.PLANNED) {
            return Outcome.refusedAsItStands("measurement.round.problem.not-planned");
        }
        var others =
                rounds.all().stream().filter(other -> !other.id().equals(id)).toList();
        var beside = Beside.of(organisation, plan.unit(), others);
        var problems = RoundRules.problemsOf(organisation, instruments, plan, beside);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        return RoundRules.adopted(instruments, id, plan, beside).then(changed -> {
            rounds.change(changed, plan.reminderDays());
            events.tell(Deed.of(viewer.signedIn(), "measurement.round-changed", id.value()));
            return id;
        });
    }
}
