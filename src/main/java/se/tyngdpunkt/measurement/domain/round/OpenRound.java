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

/** Opens a planned round now and invites those who are in it. */
@UseCase
public class OpenRound {

    private final RoundBook rounds;
    private final RoundTurns turns;
    private final Organisation organisation;
    private final Events events;

    OpenRound(RoundBook rounds, RoundTurns turns, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.turns = turns;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> open(Viewer viewer, RoundId id) {
        rounds.lockPlanning();
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        if (round.state() == RoundState.OPEN) {
            return Outcome.done(id);
        }
        if (round.state() != RoundState.PLANNED) {
            return Outcome.refusedAsItStands("measurement.round.problem.not-planned");
        }
        if (round.lastDay().isBefore(organisation.today())) {
            return Outcome.refusedAsItStands("measurement.round.problem.over");
        }
        var clash = RoundRules.clash(
                organisation, round, organisation.today(), round.opensOn().minusDays(1), rounds.all());
        if (clash.isPresent()) {
            return Outcome.refusedAsItStands(
                    "measurement.round.problem.overlaps-now",
                    clash.get().name(),
                    clash.get().opensOn(),
                    clash.get().lastDay());
        }
        if (organisation.employedIn(round.unit()).isEmpty()) {
            return Outcome.refusedAsItStands("measurement.round.problem.nobody");
        }
        turns.open(round, Optional.of(viewer.person()));
        events.tell(Deed.of(viewer.signedIn(), "measurement.round-opened", id.value()));
        return Outcome.done(id);
    }
}
