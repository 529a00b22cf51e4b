package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.day;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.domain.Outcome;

/** A double click without script: the second one finds it done. */
class TurnedTwiceTests {

    private final RoundScene scene = new RoundScene();

    @Test
    void openingTwiceIsOpeningOnce() {
        var open = new OpenRound(scene.rounds, scene.turns, scene.sjöby.organisation(), scene.told::add);
        open.open(scene.moa, scene.november.id());
        var deeds = scene.told.size();

        assertThat(open.open(scene.moa, scene.november.id())).isInstanceOf(Outcome.Done.class);
        assertThat(scene.told).hasSize(deeds);
    }

    @Test
    void lettingInTwiceWritesOneLetter() {
        var round = scene.opened();
        scene.letInLate.letIn(scene.moa, round.id(), scene.bo, day(20), "Började i dag");
        var deeds = scene.told.size();
        var noted = scene.rounds.events(round.id()).size();

        assertThat(scene.letInLate.letIn(scene.moa, round.id(), scene.bo, day(20), "Började i dag"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(scene.posted).hasSize(1);
        assertThat(scene.told).hasSize(deeds);
        assertThat(scene.rounds.events(round.id())).hasSize(noted);

        scene.letInLate.letIn(scene.moa, round.id(), scene.bo, day(21), "En dag till");
        assertThat(scene.posted).hasSize(2);
    }

    @Test
    void closingTwiceIsClosingOnce() {
        var close = new CloseRound(scene.rounds, scene.turns, scene.sjöby.organisation(), scene.told::add);
        var round = scene.opened();
        close.close(scene.moa, round.id(), "Alla är klara");
        var deeds = scene.told.size();

        assertThat(close.close(scene.moa, round.id(), "Alla är klara")).isInstanceOf(Outcome.Done.class);
        assertThat(scene.told).hasSize(deeds);
    }
}
