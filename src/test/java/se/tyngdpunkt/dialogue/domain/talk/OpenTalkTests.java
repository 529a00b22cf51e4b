package se.tyngdpunkt.dialogue.domain.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.domain.talk.Statement.Confirmed;
import se.tyngdpunkt.dialogue.domain.talk.Statement.Disagrees;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

class OpenTalkTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:30:00Z");
    private static final PersonId ALVA = PersonId.fresh();
    private static final PersonId JOHAN = PersonId.fresh();

    private final OpenTalk talk =
            OpenTalk.begin(MeasurementId.fresh(), ALVA, JOHAN).changed(NOW);

    @Test
    void oneConfirmationDoesNotHoldTheTalk() {
        assertThat(talk.says(ALVA, new Confirmed(1, NOW))).isInstanceOf(OpenTalk.class);
    }

    @Test
    void twoConfirmationsOfTheSameTextHoldIt() {
        var once = (OpenTalk) talk.says(ALVA, new Confirmed(1, NOW));

        assertThat(once.says(JOHAN, new Confirmed(1, NOW))).isInstanceOf(HeldTalk.class);
    }

    @Test
    void disagreementDoesNotHinder() {
        var once = (OpenTalk) talk.says(ALVA, new Disagrees(1, "Jag hinner inte med fler nätverksmöten", NOW));

        assertThat(once.says(JOHAN, new Confirmed(1, NOW))).isInstanceOf(HeldTalk.class);
    }

    @Test
    void twoDisagreementsHinderNoMoreThanOne() {
        var once = (OpenTalk) talk.says(ALVA, new Disagrees(1, "Nej", NOW));

        var held = once.says(JOHAN, new Disagrees(1, "Inte jag heller", NOW));

        assertThat(held).isInstanceOf(HeldTalk.class);
        assertThat(List.of(held.workerSays(), held.leaderSays())).allMatch(Disagrees.class::isInstance);
    }

    @Test
    void changeOfTheTextWithdrawsConfirmation() {
        var confirmed = (OpenTalk) talk.says(ALVA, new Confirmed(1, NOW));

        var changed = confirmed.changed(NOW);

        assertThat(changed.workerSays()).isEqualTo(new Statement.Withdrawn(NOW));
        assertThat(changed.says(JOHAN, new Confirmed(2, NOW))).isInstanceOf(OpenTalk.class);
    }

    @Test
    void disagreementStaysReadableButIsAboutTheOlderText() {
        var disagreed = (OpenTalk) talk.says(ALVA, new Disagrees(1, "Nej", NOW));

        var changed = disagreed.changed(NOW);

        assertThat(changed.workerSays()).isEqualTo(new Disagrees(1, "Nej", NOW));
        assertThat(changed.says(JOHAN, new Confirmed(2, NOW))).isInstanceOf(OpenTalk.class);
    }

    @Test
    void nobodySpeaksOfATextSheHasNotRead() {
        assertThatThrownBy(() -> talk.says(ALVA, new Confirmed(0, NOW))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newLeaderBeginsAnew() {
        var nora = PersonId.fresh();
        var confirmed = (OpenTalk) talk.says(ALVA, new Confirmed(1, NOW));

        var taken = confirmed.takenOverBy(nora);

        assertThat(taken.leader()).isEqualTo(nora);
        assertThat(taken.workerSays()).isEqualTo(new Statement.Waiting());
        assertThat(taken.booking()).isInstanceOf(Booking.NotBooked.class);
    }

    @Test
    void heldTalkLetsTheDisagreeingAgreeAfterAll() {
        var disagreed = (OpenTalk) talk.says(ALVA, new Disagrees(1, "Nej", NOW));
        var held = (HeldTalk) disagreed.says(JOHAN, new Confirmed(1, NOW));

        assertThat(held.agreesAfterAll(ALVA, NOW).workerSays()).isEqualTo(new Confirmed(1, NOW));
    }
}
