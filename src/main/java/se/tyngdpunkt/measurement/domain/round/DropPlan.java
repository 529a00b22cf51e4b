package se.tyngdpunkt.measurement.domain.round;

import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Drops a round that has not opened yet; nobody has been asked anything in it. */
@UseCase
public class DropPlan {

    private final RoundBook rounds;
    private final Organisation organisation;
    private final Events events;

    DropPlan(RoundBook rounds, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> drop(Viewer viewer, RoundId id) {
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        if (round.state() != RoundState.PLANNED) {
            return Outcome.refusedAsItStands("measurement.round.problem.not-planned");
        }
        rounds.drop(id);
        events.tell(Deed.of(viewer.signedIn(), "measurement.round-dropped", id.value()));
        return Outcome.done(id);
    }
}
