package se.tyngdpunkt.message.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.message.LetterSamples.aLetterTo;
import static se.tyngdpunkt.message.LetterSamples.aWrittenLetterTo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.message.LettersSent;
import se.tyngdpunkt.message.LettersSent.LetterCounts;
import se.tyngdpunkt.message.domain.LetterBox;
import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.MunicipalityCodes;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class PostgresLettersModuleTests {

    private static final Instant NOW = Instant.parse("2026-11-09T11:00:00Z");

    private final MunicipalityId municipality = MunicipalityId.fresh();
    private final PersonId worker = PersonId.fresh();
    private final UUID round = UUID.randomUUID();
    private final LetterBox box;
    private final LettersSent sent;
    private final Letters letters;
    private final TestDatabase database;

    PostgresLettersModuleTests(LetterBox box, LettersSent sent, Letters letters, TestDatabase database) {
        this.box = box;
        this.sent = sent;
        this.letters = letters;
        this.database = database;
    }

    @BeforeEach
    void makeAWorker() {
        var owner = database.asOwner();
        owner.sql("insert into organisation.municipality values (?, 'Sjöby', ?, now())")
                .params(municipality.value(), MunicipalityCodes.next())
                .update();
        owner.sql("insert into organisation.person values (?, ?, 'Åsa', 'Öberg', 'asa@sjoby.example', null)")
                .params(municipality.value(), worker.value())
                .update();
    }

    @Test
    void keepsTheWordsOnlyWhileALetterWaits() {
        var letter = aboutTheRound();
        MunicipalityScope.in(municipality, () -> box.keep(letter, NOW));
        assertThat(waiting(letter)).contains(letter);

        MunicipalityScope.in(municipality, () -> box.sent(letter.id(), NOW));
        assertThat(waiting(letter)).isEmpty();
        assertThat(database.asOwner()
                        .sql(
                                "select coalesce(address, subject, body, path, calendar, 'nothing') from message.letter where id = ?")
                        .param(letter.id())
                        .query(String.class)
                        .single())
                .isEqualTo("nothing");
    }

    @Test
    void countsTheStatesOfWhatLettersAreAbout() {
        var one = aboutTheRound();
        var two = aboutTheRound();
        var three = aboutTheRound();
        MunicipalityScope.in(municipality, () -> {
            List.of(one, two, three).forEach(letter -> box.keep(letter, NOW));
            box.keepUnsendable(UUID.randomUUID(), worker, Optional.of(round), NOW);
            box.sent(one.id(), NOW);
            box.triedInVain(two.id());
            box.givenUp(three.id(), NOW);
        });
        assertThat(counts()).containsExactly(Map.entry(round, new LetterCounts(1, 1, 1, 1)));
        assertThat(waiting(two)).map(WrittenLetter::attempts).contains(1);
    }

    @Test
    void showsNoLetterToAnotherMunicipality() {
        var letter = aboutTheRound();
        MunicipalityScope.in(municipality, () -> box.keep(letter, NOW));
        var other = MunicipalityId.fresh();
        assertThat(MunicipalityScope.in(other, () -> box.waiting(letter.id()))).isEmpty();
        assertThat(MunicipalityScope.in(other, () -> sent.about(List.of(round))))
                .isEmpty();
    }

    @Test
    void saysThatNoServerIsSetUp() {
        assertThat(letters.canBeSent()).isFalse();
        MunicipalityScope.in(municipality, () -> letters.post(aLetterTo(worker)));
        assertThat(database.asOwner()
                        .sql("select state from message.letter where municipality_id = ?")
                        .param(municipality.value())
                        .query(String.class)
                        .list())
                .containsExactly("NOT_SET_UP");
    }

    private WrittenLetter aboutTheRound() {
        var letter = aWrittenLetterTo(worker);
        return new WrittenLetter(
                letter.id(),
                worker,
                Optional.of("gammal@sjoby.example"),
                letter.subject(),
                letter.body(),
                letter.path(),
                Optional.of("BEGIN:VCALENDAR"),
                Optional.of(round),
                0);
    }

    private Optional<WrittenLetter> waiting(WrittenLetter letter) {
        return MunicipalityScope.in(municipality, () -> box.waiting(letter.id()));
    }

    private Map<UUID, LetterCounts> counts() {
        return MunicipalityScope.in(municipality, () -> sent.about(List.of(round, UUID.randomUUID())));
    }
}
