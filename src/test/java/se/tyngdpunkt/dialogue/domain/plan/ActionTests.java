package se.tyngdpunkt.dialogue.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

class ActionTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final LocalDate CHECK = LocalDate.of(2027, 1, 26);

    private static Action action(Progress progress) {
        var intent = new Intent(
                "Stöd av jurist", new Intent.Target.Worker(), PersonId.fresh(), DUE, CHECK, Intent.Risk.NONE);
        return new Action(ActionId.fresh(), MeasurementId.fresh(), PersonId.fresh(), intent, progress, 3);
    }

    @Test
    void isOverdueFromTheDayAfterItsDueDay() {
        assertThat(action(new Progress.Agreed()).isOverdue(DUE)).isFalse();
        assertThat(action(new Progress.Agreed()).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(action(new Progress.InProgress()).isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsOnlyProposedOrDoneIsNotOverdue() {
        var later = DUE.plusYears(1);

        assertThat(action(new Progress.Proposed()).isOverdue(later)).isFalse();
        assertThat(action(new Progress.Done(DUE)).isOverdue(later)).isFalse();
        assertThat(action(new Progress.FollowedUp(Effect.NO, DUE)).isOverdue(later))
                .isFalse();
    }

    @Test
    void effectIsAskedForFromTheDayOfLookingBack() {
        assertThat(action(new Progress.Done(DUE)).isToFollowUp(CHECK.minusDays(1)))
                .isFalse();
        assertThat(action(new Progress.Done(DUE)).isToFollowUp(CHECK)).isTrue();
        assertThat(action(new Progress.Agreed()).isToFollowUp(CHECK)).isFalse();
    }

    @Test
    void stepsLeadFromTheStatesWhereTheyMakeSense() {
        assertThat(Step.START.from(new Progress.Agreed(), DUE)).contains(new Progress.InProgress());
        assertThat(Step.FINISH.from(new Progress.Agreed(), DUE)).contains(new Progress.Done(DUE));
        assertThat(Step.TAKE_UP_AGAIN.from(new Progress.Done(DUE), DUE)).contains(new Progress.InProgress());
        assertThat(Step.FINISH.from(new Progress.Proposed(), DUE)).isEqualTo(Optional.empty());
        assertThat(Step.START.from(new Progress.Done(DUE), DUE)).isEqualTo(Optional.empty());
    }

    @Test
    void nobodyLooksBackBeforeItIsDue() {
        assertThatThrownBy(() -> new Intent(
                        "Stöd",
                        new Intent.Target.Worker(),
                        PersonId.fresh(),
                        /* due= */ CHECK,
                        /* check= */ DUE,
                        Intent.Risk.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movedDueDayMovesTheDayOfLookingBackAsFar() {
        var moved = action(new Progress.Agreed()).intent().dueOn(DUE.plusDays(10));

        assertThat(moved.check()).isEqualTo(CHECK.plusDays(10));
    }
}
