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

/**
 * Opens a closed round again until a new last day, with a reason, and writes to those who have not submitted. Figures already
 * published do not change. An anonymous round stays closed: whose the few late answers are would be easy to tell.
 */
@UseCase
public class ReopenRound {

    private final RoundBook rounds;
    private final RoundTurns turns;
    private final Organisation organisation;
    private final Events events;

    ReopenRound(RoundBook rounds, RoundTurns turns, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.turns = turns;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> reopen(Viewer viewer, RoundId id, LocalDate lastDay, String reason) {
        rounds.lockPlanning();
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        if (round.state() != RoundState.CLOSED) {
            return Outcome.refusedAsItStands("measurement.round.problem.not-closed");
        }
        if (round.isAnonymous()) {
            return Outcome.refusedAsItStands("measurement.round.problem.anonymous-closed");
        }
        if (round.imported()) {
            return Outcome.refusedAsItStands("measurement.round.problem.imported");
        }
        if (!round.hasItsAnswers()) {
            return Outcome.refusedAsItStands("measurement.round.problem.answers-deleted");
        }
        var problems =
                RoundRules.problemsOf(organisation, round, "reopenUntil", organisation.today(), lastDay, rounds.all());
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        rounds.changeState(id, RoundState.OPEN);
        turns.enrol(round);
        turns.openUntil(
                round, lastDay, RoundEvent.Kind.REOPENED, "measurement.letter.reopened", reason, viewer.person());
        events.tell(Deed.of(viewer.signedIn(), "measurement.round-reopened", id.value())
                .because(reason));
        return Outcome.done(id);
    }
}
