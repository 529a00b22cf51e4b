package se.tyngdpunkt.dialogue.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.tyngdpunkt.dialogue.DialogueSamples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.domain.talk.Appointment;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
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

    @Test
    void tellsOfATimeThatHasPassedApartFromThoseToCome() {
        var talk = OpenTalk.begin(samples.talk, samples.alva, samples.johan);
        samples.talks.save(talk.with(talk.booking().at(at(NOW.minus(Duration.ofMinutes(21))))));

        assertThat(listOf(samples.johan).passed())
                .extracting(TalkList.Entry::person)
                .containsExactly("Alva Lind");
        assertThat(listOf(samples.johan).booked()).isEmpty();
        assertThat(listOf(samples.alva).own())
                .extracting(TalkList.Entry::passed)
                .containsExactly(true);

        samples.talks.save(talk.with(talk.booking().at(at(NOW.minus(Duration.ofMinutes(19))))));
        assertThat(listOf(samples.johan).passed()).isEmpty();
        assertThat(listOf(samples.johan).booked()).hasSize(1);
    }

    @Test
    void tellsWhichTalksAreOfAnEarlierRound() {
        var may = new Round(
                RoundId.fresh(),
                "Maj 2026",
                LocalDate.of(2026, 5, 1),
                samples.rounds.getFirst().instrument(),
                samples.group,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 20),
                RoundState.CLOSED,
                Privacy.NAMED,
                Optional.empty());
        samples.rounds.add(may);
        samples.heads.add(new MeasurementHead(
                MeasurementId.fresh(), may.id(), samples.alva, samples.group, MeasurementState.SUMMED));

        assertThat(listOf(samples.johan).toBook())
                .extracting(entry -> entry.round().name(), TalkList.Entry::older)
                .containsExactlyInAnyOrder(tuple("November 2026", false), tuple("Maj 2026", true));
    }

    /** Whoever did not answer before the round closed has nothing to talk about, and no talk to book. */
    @Test
    void leavesOutWhoNeverAnsweredInARoundThatIsClosed() {
        samples.rounds.clear();
        samples.heads.clear();
        var closed = samples.november(samples.group, RoundState.CLOSED);
        samples.heads.add(new MeasurementHead(
                MeasurementId.fresh(), closed.id(), samples.alva, samples.group, MeasurementState.DRAFT));

        assertThat(namesToBook(samples.johan)).isEmpty();
    }

    private static Appointment at(Instant start) {
        return new Appointment(start, Appointment.USUAL, "");
    }

    private TalkList listOf(PersonId reader) {
        return samples.listTalks().list(samples.viewer(reader));
    }

    private List<String> namesToBook(PersonId leader) {
        return samples.listTalks().list(samples.viewer(leader)).toBook().stream()
                .map(TalkList.Entry::person)
                .toList();
    }
}
