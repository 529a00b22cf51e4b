package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.byWeeks;
import static se.tyngdpunkt.measurement.MeasurementSamples.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.support.TestClock;

class MoveLastDayTests {

    private final RoundScene scene = new RoundScene();

    @Test
    void writesTheNewDayToThoseWhoHaveNotSubmitted() {
        var round = scene.opened();
        scene.rounds.put(round.id(), scene.alva, MeasurementState.SUBMITTED);

        scene.moveLastDay.move(scene.moa, round.id(), LocalDate.of(2026, 12, 4), "Systemet låg nere");

        assertThat(scene.rounds.one(round.id()).lastDay()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(scene.posted).extracting(Letter::to).containsExactlyInAnyOrder(scene.bo, scene.cia);
        assertThat(scene.posted).allSatisfy(letter -> assertThat(letter.arguments())
                .containsExactly(round.name(), LocalDate.of(2026, 12, 4)));
    }

    @Test
    void isKeptWithItsReason() {
        var round = scene.opened();

        scene.moveLastDay.move(scene.moa, round.id(), day(25), "Systemet låg nere");

        var event = scene.rounds.events(round.id()).getLast();
        assertThat(event.kind()).isEqualTo(RoundEvent.Kind.LAST_DAY_MOVED);
        assertThat(event.reason()).contains("Systemet låg nere");
        assertThat(scene.deeds()).containsExactly("measurement.last-day-moved");
    }

    @Test
    void doesNothingTwice() {
        var round = scene.opened();

        scene.moveLastDay.move(scene.moa, round.id(), day(25), "Systemet låg nere");
        var again = scene.moveLastDay.move(scene.moa, round.id(), day(25), "Systemet låg nere");

        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(scene.posted).hasSize(3);
        assertThat(scene.deeds()).hasSize(1);
    }

    @Test
    void takesNoDayThatHasPassedOrIsFarOff() {
        var round = scene.opened();

        for (var wrong : new LocalDate[] {scene.today().minusDays(1), LocalDate.of(2999, 1, 1)}) {
            assertThat(scene.moveLastDay.move(scene.moa, round.id(), wrong, "Fel"))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(scene.posted).isEmpty();
    }

    @Test
    void isForAnOpenRoundOnly() {
        assertThat(scene.moveLastDay.move(scene.moa, scene.november.id(), day(25), "Fel"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void isNotMovedIntoTheNextRound() {
        var round = scene.opened();
        var december = scene.add(YearMonth.of(2026, 12), RoundState.PLANNED);

        assertThat(scene.moveLastDay.move(scene.moa, round.id(), LocalDate.of(2026, 12, 4), "Hann inte"))
                .isEqualTo(Outcome.refused(
                        "newLastDay",
                        "measurement.round.problem.overlaps-until",
                        december.name(),
                        december.opensOn(),
                        december.lastDay()));
        assertThat(scene.moveLastDay.move(scene.moa, round.id(), day(20), "Klara tidigare"))
                .isInstanceOf(Outcome.Done.class);
    }

    /** As rounds planned by an earlier rule may do; no day is added. */
    @Test
    void isMovedToAnEarlierDayThoughAnotherRoundAlreadyAsks() {
        var round = scene.opened();
        scene.rounds.add(
                byWeeks(scene.barn, day(20), LocalDate.of(2026, 12, 3)),
                List.of(),
                scene.moa.person(),
                TestClock.START);

        assertThat(scene.moveLastDay.move(scene.moa, round.id(), day(25), "Klara tidigare"))
                .isInstanceOf(Outcome.Done.class);
    }
}
