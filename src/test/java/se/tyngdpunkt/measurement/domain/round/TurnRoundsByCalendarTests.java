package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;

class TurnRoundsByCalendarTests {

    private final RoundScene scene = new RoundScene();

    @Test
    void letsAPlanBeThatWasDroppedMeanwhile() {
        scene.rounds.beforeLock(scene.rounds::drop);

        scene.calendar.turn();

        assertThat(scene.posted).isEmpty();
        assertThat(scene.rounds.events(scene.november.id())).isEmpty();
    }

    /** As after a long standstill, or a backup of last year put back. */
    @Test
    void invitesNobodyToWhatIsOver() {
        var october = scene.add(YearMonth.of(2026, 10), RoundState.PLANNED);

        scene.calendar.turn();

        assertThat(scene.rounds.one(october.id()).state()).isEqualTo(RoundState.PLANNED);
        assertThat(scene.posted).noneMatch(letter -> letter.arguments().contains(october.lastDay()));
    }

    @Test
    void noHandOpensWhatIsOver() {
        var october = scene.add(YearMonth.of(2026, 10), RoundState.PLANNED);
        var open = new OpenRound(scene.rounds, scene.turns, scene.sjöby.organisation(), scene.told::add);

        assertThat(open.open(scene.moa, october.id()))
                .isEqualTo(Outcome.refusedAsItStands("measurement.round.problem.over"));
        assertThat(scene.rounds.one(october.id()).state()).isEqualTo(RoundState.PLANNED);
    }
}
