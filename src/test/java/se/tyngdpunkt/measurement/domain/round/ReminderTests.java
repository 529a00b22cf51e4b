package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.day;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.message.Letter;

/** The round's last day is the 30th; reminders are due seven and two days before. */
class ReminderTests {

    private final RoundScene scene = new RoundScene();

    private void turnOn(int dayOfNovember) {
        scene.sjöby.on(day(dayOfNovember));
        scene.calendar.turn();
    }

    @Test
    void isSentOnceToThoseWhoHaveNotSubmitted() {
        var round = scene.opened();
        scene.rounds.put(round.id(), scene.alva, MeasurementState.SUBMITTED);

        turnOn(22);
        assertThat(scene.posted).isEmpty();
        turnOn(23);
        turnOn(23);
        turnOn(24);

        assertThat(scene.posted).extracting(Letter::to).containsExactlyInAnyOrder(scene.bo, scene.cia);
    }

    @Test
    void isSentOnTheSameDaysToManagersWhoseUnitsFiguresAreMissing() {
        var round = scene.opened();
        List.of(scene.alva, scene.bo, scene.cia)
                .forEach(person -> scene.rounds.put(round.id(), person, MeasurementState.SUBMITTED));
        scene.withoutFigures.add(scene.sjöby.organisation().unit(scene.barn).orElseThrow());

        turnOn(22);
        turnOn(23);
        turnOn(24);

        assertThat(scene.posted).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(scene.managerOfBarn.person());
            assertThat(letter.arguments()).contains("Barn");
            assertThat(letter.path())
                    .isEqualTo("/rounds/" + round.id().value() + "/units/" + scene.barn.value() + "/figures");
        });
    }

    @Test
    void isSentAtTheNextTurnWhenItsDayWasMissed() {
        scene.opened();

        turnOn(25);
        turnOn(26);

        assertThat(scene.posted).hasSize(3);
    }

    @Test
    void isOneLetterForAllDaysThatWereMissed() {
        scene.opened();

        turnOn(29);
        turnOn(30);

        assertThat(scene.posted).hasSize(3);
    }

    @Test
    void isNotSentForDaysBeforeTheRoundOpened() {
        scene.sjöby.on(day(24));
        scene.opened();

        turnOn(24);
        turnOn(25);
        assertThat(scene.posted).isEmpty();
        turnOn(28);
        assertThat(scene.posted).hasSize(3);
    }

    @Test
    void doesNotFollowOnTheLetterThatTheDayWasMoved() {
        var round = scene.opened();
        scene.moveLastDay.move(scene.moa, round.id(), day(15), "Ledigheter");
        scene.posted.clear();

        turnOn(10);
        assertThat(scene.posted).isEmpty();
    }

    @Test
    void doesNotFollowOnTheLetterThatTheRoundWasReopened() {
        var round = scene.opened();
        scene.turns.close(round, Optional.empty(), Optional.empty());
        scene.reopenRound.reopen(scene.moa, round.id(), day(15), "Två grupper hann inte");
        scene.posted.clear();

        turnOn(10);
        assertThat(scene.posted).isEmpty();
    }

    @Test
    void isNotSentInARoundThatCloses() {
        var october = scene.add(YearMonth.of(2026, 10), RoundState.OPEN);
        scene.rounds.enrol(october.id(), Map.of(scene.alva, scene.group));

        turnOn(9);

        assertThat(scene.rounds.one(october.id()).state()).isEqualTo(RoundState.CLOSED);
        assertThat(scene.posted).noneMatch(letter -> letter.subjectKey().equals("measurement.letter.reminder.subject"));
    }
}
