package se.tyngdpunkt.measurement.domain.round;

import java.util.Optional;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Closes an open round, with a reason; drafts stay readable for those who wrote them. */
@UseCase
public class CloseRound {

    private final RoundBook rounds;
    private final RoundTurns turns;
    private final Organisation organisation;
    private final Events events;

    CloseRound(RoundBook rounds, RoundTurns turns, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.turns = turns;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> close(Viewer viewer, RoundId id, String reason) {
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        if (round.state() == RoundState.CLOSED) {
            return Outcome.done(id);
        }
        if (round.state() != RoundState.OPEN) {
            return Outcome.refusedAsItStands("measurement.round.problem.not-open");
        }
        turns.close(round, Optional.of(reason), Optional.of(viewer.person()));
        events.tell(Deed.of(viewer.signedIn(), "measurement.round-closed", id.value())
                .because(reason));
        return Outcome.done(id);
    }
}
