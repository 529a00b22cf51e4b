package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementState;

class LateEntryTests {

    private final RoundScene scene = new RoundScene();

    @Test
    void writesTheDayUntilWhichSheMayAnswer() {
        var round = scene.opened();
        scene.turns.close(round, Optional.of("Alla är klara"), Optional.of(scene.moa.person()));

        scene.letInLate.letIn(scene.moa, round.id(), scene.bo, day(20), "Inbjudan kom inte fram");

        assertThat(scene.posted).singleElement().satisfies(letter -> assertThat(letter.arguments())
                .containsExactly(round.name(), day(20)));
    }

    @Test
    void writesTheRoundsOwnDayWhereThatIsLater() {
        var round = scene.opened();

        scene.letInLate.letIn(scene.moa, round.id(), scene.bo, day(20), "Började i dag");

        assertThat(scene.posted).singleElement().satisfies(letter -> assertThat(letter.arguments())
                .containsExactly(round.name(), day(30)));
    }

    @Test
    void writesToNobodyWhoHasSubmitted() {
        var round = scene.opened();
        scene.rounds.put(round.id(), scene.bo, MeasurementState.SUBMITTED);

        scene.letInLate.letIn(scene.moa, round.id(), scene.bo, day(20), "Vill rätta");

        assertThat(scene.posted).isEmpty();
    }
}
