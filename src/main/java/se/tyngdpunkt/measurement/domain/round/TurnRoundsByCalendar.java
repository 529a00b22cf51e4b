package se.tyngdpunkt.measurement.domain.round;

import java.util.Optional;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.UseCase;

/** Opens, reminds and closes rounds on their days, for the municipality in scope; running it twice a day does nothing more. */
@UseCase
public class TurnRoundsByCalendar {

    private final RoundBook rounds;
    private final RoundTurns turns;
    private final Organisation organisation;

    TurnRoundsByCalendar(RoundBook rounds, RoundTurns turns, Organisation organisation) {
        this.rounds = rounds;
        this.turns = turns;
        this.organisation = organisation;
    }

    public void turn() {
        var today = organisation.today();
        for (var listed : rounds.all()) {
            if (listed.state() == RoundState.CLOSED) {
                continue;
            }
            var round = rounds.locked(listed.id()).orElse(listed);
            if (round.state() == RoundState.PLANNED && !round.opensOn().isAfter(today)) {
                turns.open(round, Optional.empty());
            } else if (round.state() == RoundState.OPEN && round.lastDay().isBefore(today)) {
                turns.close(round, Optional.empty(), Optional.empty());
            } else if (round.state() == RoundState.OPEN && turns.startReminders(round.id(), round.lastDay())) {
                turns.remind(round);
            }
        }
    }
}
