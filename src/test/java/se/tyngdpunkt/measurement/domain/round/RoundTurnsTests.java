package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.RoundState;

class RoundTurnsTests {

    private final RoundScene scene = new RoundScene();

    @Test
    void closedByHandHasItsLastDayToday() {
        var round = scene.opened();

        scene.turns.close(round, Optional.of("Alla är klara"), Optional.of(scene.moa.person()));

        assertThat(scene.rounds.one(round.id()).lastDay()).isEqualTo(scene.today());
    }

    @Test
    void closedByTheCalendarKeepsItsLastDay() {
        var october = scene.add(YearMonth.of(2026, 10), RoundState.OPEN);

        scene.turns.close(october, Optional.empty(), Optional.empty());

        assertThat(scene.rounds.one(october.id()).lastDay()).isEqualTo("2026-10-31");
    }

    @Test
    void openedBeforeItsDayIsOpenSinceToday() {
        var december = scene.add(YearMonth.of(2026, 12), RoundState.PLANNED);

        scene.turns.open(december, Optional.of(scene.moa.person()));

        assertThat(scene.rounds.one(december.id()).opensOn()).isEqualTo(scene.today());
        assertThat(scene.rounds.one(december.id()).lastDay()).isEqualTo("2026-12-31");
    }
}
