package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.message.Letter;

class ReopenRoundTests {

    private final RoundScene scene = new RoundScene();

    @BeforeEach
    void close() {
        var round = scene.opened();
        scene.rounds.put(round.id(), scene.alva, MeasurementState.SUBMITTED);
        scene.turns.close(round, Optional.of("Alla är klara"), Optional.of(scene.moa.person()));
    }

    private Outcome<?> reopen(LocalDate until) {
        return scene.reopenRound.reopen(scene.moa, scene.november.id(), until, "Två grupper hann inte");
    }

    @Test
    void writesToThoseWhoHaveNotSubmitted() {
        reopen(day(20));

        assertThat(scene.rounds.one(scene.november.id()).state()).isEqualTo(RoundState.OPEN);
        assertThat(scene.posted).extracting(Letter::to).containsExactlyInAnyOrder(scene.bo, scene.cia);
        assertThat(scene.posted)
                .allSatisfy(letter -> assertThat(letter.arguments()).containsExactly(scene.november.name(), day(20)));
    }

    @Test
    void takesInWhoeverHasBeenEmployedSince() {
        var dag = scene.sjöby.worker("Dag Asp", scene.group);

        reopen(day(20));

        assertThat(scene.rounds.inRound(scene.november.id()))
                .extracting(MeasurementHead::person)
                .containsExactlyInAnyOrder(scene.alva, scene.bo, scene.cia, dag);
        assertThat(scene.posted).extracting(Letter::to).contains(dag);
    }

    @Test
    void takesNoDayFarOff() {
        assertThat(reopen(LocalDate.of(2999, 1, 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(scene.letInLate.letIn(
                        scene.moa, scene.november.id(), scene.bo, LocalDate.of(2999, 1, 1), "Hann inte"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(scene.posted).isEmpty();
    }

    @Test
    void isNotReopenedIntoTheNextRound() {
        var december = scene.add(YearMonth.of(2026, 12), RoundState.PLANNED);

        assertThat(reopen(december.opensOn()))
                .isEqualTo(Outcome.refused(
                        "reopenUntil",
                        "measurement.round.problem.overlaps-until",
                        december.name(),
                        december.opensOn(),
                        december.lastDay()));
        assertThat(reopen(december.opensOn().minusDays(1))).isInstanceOf(Outcome.Done.class);
    }
}
