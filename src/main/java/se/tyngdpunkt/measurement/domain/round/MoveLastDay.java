package se.tyngdpunkt.measurement.domain.round;

import java.time.LocalDate;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Moves the last day of an open round, with a reason, and writes to those who have not submitted. */
@UseCase
public class MoveLastDay {

    private final RoundBook rounds;
    private final RoundTurns turns;
    private final Organisation organisation;
    private final Events events;

    MoveLastDay(RoundBook rounds, RoundTurns turns, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.turns = turns;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> move(Viewer viewer, RoundId id, LocalDate lastDay, String reason) {
        rounds.lockPlanning();
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        if (round.state() != RoundState.OPEN) {
            return Outcome.refusedAsItStands("measurement.round.problem.not-open");
        }
        var problems = RoundRules.problemsOf(
                organisation, round, "newLastDay", round.lastDay().plusDays(1), lastDay, rounds.all());
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        if (lastDay.equals(round.lastDay())) {
            return Outcome.done(id);
        }
        turns.openUntil(
                round,
                lastDay,
                RoundEvent.Kind.LAST_DAY_MOVED,
                "measurement.letter.last-day-moved",
                reason,
                viewer.person());
        events.tell(Deed.of(viewer.signedIn(), "measurement.last-day-moved", id.value())
                .because(reason));
        return Outcome.done(id);
    }
}
