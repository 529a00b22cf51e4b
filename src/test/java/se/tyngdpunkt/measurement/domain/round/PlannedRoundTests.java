package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.measurement.MeasurementSamples.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.UnitId;

class PlannedRoundTests {

    private final RoundScene scene = new RoundScene();

    private PlanRound.Plan plan(YearMonth month, UnitId unit, LocalDate lastDay) {
        return new PlanRound.Plan("Rättad", month, ffs(), Optional.empty(), unit, day(16), lastDay, List.of(5));
    }

    @Test
    void isChangedAsAWhole() {
        var november = scene.november;

        assertThat(scene.changePlan.change(scene.moa, november.id(), plan(YearMonth.of(2026, 11), scene.barn, day(27))))
                .isEqualTo(Outcome.done(november.id()));

        var changed = scene.rounds.one(november.id());
        assertThat(changed.name()).isEqualTo("Rättad");
        assertThat(changed.unit()).isEqualTo(scene.barn);
        assertThat(changed.opensOn()).isEqualTo(day(16));
        assertThat(changed.lastDay()).isEqualTo(day(27));
        assertThat(changed.state()).isEqualTo(RoundState.PLANNED);
        assertThat(scene.rounds.reminderDays(november.id())).containsExactly(5);
        assertThat(scene.deeds()).containsExactly("measurement.round-changed");
    }

    @Test
    void mayNotBeChangedIntoASecondRoundOfAMonth() {
        scene.add(YearMonth.of(2026, 12), RoundState.PLANNED);

        assertThat(scene.changePlan.change(
                        scene.moa, scene.november.id(), plan(YearMonth.of(2026, 12), scene.barn, day(27))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(scene.rounds.one(scene.november.id())).isEqualTo(scene.november);
    }

    @Test
    void isHeldToTheRulesOfPlanning() {
        assertThat(scene.changePlan.change(
                        scene.moa, scene.november.id(), plan(YearMonth.of(2026, 11), scene.barn, day(15))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void isChangedAndDroppedByItsKeepersOnly() {
        var plan = plan(YearMonth.of(2026, 11), scene.barn, day(27));

        assertThatThrownBy(() -> scene.changePlan.change(scene.managerOfBarn, scene.november.id(), plan))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.dropPlan.drop(scene.managerOfBarn, scene.november.id()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void isDroppedWithoutATraceInTheList() {
        assertThat(scene.dropPlan.drop(scene.moa, scene.november.id())).isInstanceOf(Outcome.Done.class);

        assertThat(scene.rounds.all()).isEmpty();
        assertThat(scene.deeds()).containsExactly("measurement.round-dropped");
    }

    @Test
    void isNeitherChangedNorDroppedOnceOpen() {
        var round = scene.opened();

        assertThat(scene.changePlan.change(scene.moa, round.id(), plan(YearMonth.of(2026, 11), scene.barn, day(27))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(scene.dropPlan.drop(scene.moa, round.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(scene.rounds.one(round.id())).isEqualTo(round);
    }
}
