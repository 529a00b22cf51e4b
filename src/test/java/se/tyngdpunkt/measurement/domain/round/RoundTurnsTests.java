package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.message.Letter;

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

    @Test
    void asksNobodyWhoIsAwayUntilTheLastDay() {
        scene.sjöby.away(scene.bo, scene.today(), scene.november.lastDay().plusDays(1));
        scene.sjöby.away(scene.cia, scene.today(), scene.november.lastDay());

        scene.turns.open(scene.november, Optional.of(scene.moa.person()));

        assertThat(scene.rounds.notSubmitted(scene.november.id())).containsExactlyInAnyOrder(scene.alva, scene.cia);
        assertThat(scene.posted).extracting(Letter::to).doesNotContain(scene.bo).contains(scene.alva, scene.cia);
    }

    @Test
    void remindsNobodyWhoIsAwayThatDay() {
        var round = scene.opened();
        scene.sjöby.away(scene.bo, scene.today(), scene.today().plusDays(1));

        scene.turns.remind(round);

        assertThat(scene.posted).extracting(Letter::to).containsExactlyInAnyOrder(scene.alva, scene.cia);
    }
}
