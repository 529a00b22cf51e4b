package se.tyngdpunkt.result.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.measurement.MoreOfRound;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.picture.HardRows;

/** The way from a round to its hard rows. */
@Component
class HardRowsOfRound implements MoreOfRound {

    private final HardRows hardRows;

    HardRowsOfRound(HardRows hardRows) {
        this.hardRows = hardRows;
    }

    @Override
    public Optional<Link> linkFor(Viewer viewer, Round round) {
        return round.state() != RoundState.PLANNED && hardRows.mayRead(viewer, round)
                ? Optional.of(new Link("/rounds/" + round.id().value() + "/hard-rows", "result.hard.title"))
                : Optional.empty();
    }
}
