package se.tyngdpunkt.measurement.domain.round;

import java.util.Optional;
import se.tyngdpunkt.measurement.Round;
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
        for (var listed : rounds.all()) {
            if (listed.state() != RoundState.CLOSED) {
                rounds.locked(listed.id()).ifPresent(this::turn);
            }
        }
    }

    /** A plan whose last day has passed is left to whoever made it: nobody is invited to what is over. */
    private void turn(Round round) {
        var today = organisation.today();
        boolean isOver = round.lastDay().isBefore(today);
        if (round.state() == RoundState.PLANNED && !round.opensOn().isAfter(today) && !isOver) {
            turns.open(round, Optional.empty());
        } else if (round.state() == RoundState.OPEN && isOver) {
            turns.close(round, Optional.empty(), Optional.empty());
        } else if (round.state() == RoundState.OPEN && turns.startReminders(round.id(), round.lastDay())) {
            turns.remind(round);
        }
    }
}
