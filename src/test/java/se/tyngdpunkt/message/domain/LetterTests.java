package se.tyngdpunkt.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.message.LetterSamples.CLOCK;
import static se.tyngdpunkt.message.LetterSamples.aLetterTo;
import static se.tyngdpunkt.message.LetterSamples.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.domain.Postman.Delivery;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;

class LetterTests {

    private final OrganisationSamples sjoby = OrganisationSamples.aMunicipality();
    private final Organisation organisation = sjoby.organisation();
    private final Person worker = organisation.person(sjoby.person("Åsa Öberg")).orElseThrow();
    private final InMemoryLetterBox box = new InMemoryLetterBox();
    private final List<UUID> queued = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private Delivery answer = Delivery.ACCEPTED;
    private boolean isSetUp = true;

    private final Postman postman = new Postman() {
        @Override
        public boolean isSetUp() {
            return isSetUp;
        }

        @Override
        public Delivery deliver(WrittenLetter letter, Person to) {
            delivered.add(to.email());
            return answer;
        }
    };

    @Test
    void isPutIntoWordsWhenPosted() {
        var letter = posted(worker.id());
        assertThat(box.waiting.get(letter))
                .extracting(WrittenLetter::subject)
                .isEqualTo("Fyll i mätningen för november");
        assertThat(queued).containsExactly(letter);
    }

    @Test
    void putsDaysAndMomentsIntoTheWordsOfItsLanguage() {
        assertThat(subjectWith(LocalDate.of(2026, 11, 30))).isEqualTo("Fyll i mätningen för 30 november 2026");
        assertThat(subjectWith(Instant.parse("2026-11-24T12:00:00Z")))
                .isEqualTo("Fyll i mätningen för 24 november 2026 kl. 13.00");
    }

    @Test
    void isKeptWithoutWordsAndNeverQueuedWhenNoServerIsSetUp() {
        isSetUp = false;
        posted(worker.id());
        assertThat(box.waiting).isEmpty();
        assertThat(box.states.values()).containsExactly("NOT_SET_UP");
        assertThat(queued).isEmpty();
    }

    @Test
    void isDoneWithWhenTaken() {
        var letter = posted(worker.id());
        assertThat(send(letter)).isEmpty();
        assertThat(box.states).containsEntry(letter, "SENT");
    }

    @Test
    void goesToThePersonsOwnAddressUnlessAnotherIsNamed() {
        send(posted(worker.id()));
        box.states.clear();
        new PostLetter(box, postman, queued::add, (_, _) -> "", words(), CLOCK)
                .postTo("gammal@sjoby.example", aLetterTo(worker.id()));
        send(box.states.keySet().iterator().next());
        assertThat(delivered).containsExactly(worker.email(), "gammal@sjoby.example");
    }

    @Test
    void isNotSentAgainOnceSent() {
        var letter = posted(worker.id());
        send(letter);
        answer = Delivery.NOT_NOW;
        assertThat(send(letter)).isEmpty();
        assertThat(box.states).containsEntry(letter, "SENT");
    }

    @Test
    void isTriedAgainAfterGrowingPausesAndThenGivenUp() {
        answer = Delivery.NOT_NOW;
        var letter = posted(worker.id());
        var times = new ArrayList<Instant>();
        for (var next = send(letter); next.isPresent(); next = send(letter)) {
            times.add(next.get());
        }
        assertThat(times)
                .hasSize(6)
                .isSorted()
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(CLOCK.instant().plusSeconds(60));
        assertThat(box.states).containsEntry(letter, "FAILED");
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressIsRefused() {
        answer = Delivery.REFUSED;
        var letter = posted(worker.id());
        assertThat(send(letter)).isEmpty();
        assertThat(box.states).containsEntry(letter, "FAILED");
    }

    @Test
    void isGivenUpWhenThePersonIsGone() {
        var letter = posted(PersonId.fresh());
        assertThat(send(letter)).isEmpty();
        assertThat(box.states).containsEntry(letter, "FAILED");
    }

    private String subjectWith(Object argument) {
        box.states.clear();
        var letter = posted(
                new Letter(worker.id(), "subject", "body", List.of(argument), "/", Optional.empty(), Optional.empty()));
        return Objects.requireNonNull(box.waiting.get(letter)).subject();
    }

    private UUID posted(PersonId to) {
        return posted(aLetterTo(to));
    }

    private UUID posted(Letter letter) {
        new PostLetter(box, postman, queued::add, (_, _) -> "", words(), CLOCK).post(letter);
        return box.states.keySet().iterator().next();
    }

    private Optional<Instant> send(UUID letter) {
        return new SendLetter(box, postman, organisation, CLOCK).send(letter);
    }
}
