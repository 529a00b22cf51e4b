package se.tyngdpunkt.dialogue.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.dialogue.DialogueSamples.anIntent;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.domain.agreement.Saying;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.shared.PersonId;

class ReadFirstPageTests {

    private final DialogueSamples here = new DialogueSamples();

    @Test
    void countsAnOverdueActionOnceForWhoeverIsResponsibleAndForTheLeader() {
        agreed(overdue(here.mira));
        assertThat(late(here.mira)).isOne();
        assertThat(late(here.johan)).isOne();
        assertThat(late(here.per)).isZero();
    }

    @Test
    void countsAnActionOfTheLeadersOwnOnce() {
        agreed(overdue(here.johan));
        assertThat(late(here.johan)).isOne();
    }

    @Test
    void countsNothingThatIsStillInTime() {
        agreed(anIntent(here.mira));
        assertThat(late(here.mira)).isZero();
    }

    private int late(PersonId reader) {
        return here.readFirstPage().read(here.viewer(reader)).late();
    }

    private static Intent overdue(PersonId responsible) {
        var intent = anIntent(responsible);
        return new Intent(
                intent.what(),
                intent.target(),
                responsible,
                intent.due().minusDays(60),
                intent.check().minusDays(60),
                intent.risk());
    }

    private void agreed(Intent intent) {
        here.propose().propose(here.viewer(here.alva), here.talk, ActionId.fresh(), intent);
        for (var who : List.of(here.alva, here.johan)) {
            here.speak().speak(here.viewer(who), here.talk, 1, new Saying.ThatItIsRight());
        }
    }
}
