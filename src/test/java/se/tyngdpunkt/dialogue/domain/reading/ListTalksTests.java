package se.tyngdpunkt.dialogue.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;

class ListTalksTests {

    private final DialogueSamples samples = new DialogueSamples();

    /** Parts of the organisation may close rounds of their own in the same month, and each has talks left to hold. */
    @Test
    void keepsTheLatestClosedRoundOfEachLeadersOwnPart() {
        var elsewhere = samples.sjöby.group("Barn", samples.unit);
        var vera = samples.sjöby.holder("Vera Lund", Role.TEAM_LEAD, elsewhere);
        var bo = samples.sjöby.worker("Bo Berg", elsewhere);
        samples.rounds.clear();
        samples.heads.clear();
        var first = samples.november(elsewhere, RoundState.CLOSED);
        var second = samples.november(samples.group, RoundState.CLOSED);
        samples.heads.add(
                new MeasurementHead(MeasurementId.fresh(), first.id(), bo, elsewhere, MeasurementState.SUMMED));
        samples.heads.add(new MeasurementHead(
                MeasurementId.fresh(), second.id(), samples.alva, samples.group, MeasurementState.SUMMED));

        assertThat(namesToBook(samples.johan)).containsExactly("Alva Lind");
        assertThat(namesToBook(vera)).containsExactly("Bo Berg");
    }

    private List<String> namesToBook(PersonId leader) {
        return samples.listTalks().list(samples.viewer(leader)).toBook().stream()
                .map(TalkList.Entry::person)
                .toList();
    }
}
