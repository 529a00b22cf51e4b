package se.tyngdpunkt.dialogue.domain.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.message.CalendarEntry;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;

class BookTalkTests {

    private static final Appointment TUESDAY =
            new Appointment(Instant.parse("2026-11-24T12:00:00Z"), Appointment.USUAL, "Björken");
    private static final Appointment FRIDAY =
            new Appointment(Instant.parse("2026-11-27T12:00:00Z"), Appointment.USUAL, "Björken");

    private final DialogueSamples here = new DialogueSamples();

    private void book(Appointment appointment) {
        here.book().book(here.viewer(here.johan), here.talk, appointment);
    }

    private CalendarEntry lastEntry() {
        return here.letters.getLast().calendar().orElseThrow();
    }

    @Test
    void bothGetTheInvitation() {
        book(TUESDAY);

        assertThat(here.letters).extracting(Letter::to).containsExactlyInAnyOrder(here.alva, here.johan);
        assertThat(lastEntry().start()).isEqualTo(TUESDAY.start());
        assertThat(here.letters.getLast().arguments()).contains(TUESDAY.start());
        assertThat(lastEntry().organiser()).isEqualTo(here.johan);
        assertThat(here.deeds()).containsExactly("dialogue.talk-booked");
    }

    @Test
    void letterIsSilentAboutAPlaceNobodyHasSaid() {
        var nowhere = new Appointment(TUESDAY.start(), Appointment.USUAL, "");

        book(nowhere);
        assertThat(here.letters.getLast().bodyKey()).isEqualTo("dialogue.letter.booked.body-without-place");
        book(new Appointment(FRIDAY.start(), Appointment.USUAL, ""));
        assertThat(here.letters.getLast().bodyKey()).isEqualTo("dialogue.letter.moved.body-without-place");
        book(TUESDAY);
        assertThat(here.letters.getLast().bodyKey()).isEqualTo("dialogue.letter.moved.body");
        book(nowhere);
        here.cancel().cancel(here.viewer(here.johan), here.talk);
        assertThat(here.letters.getLast().bodyKey()).isEqualTo("dialogue.letter.cancelled.body");
    }

    @Test
    void movedTalkIsTheSameEntryWithAHigherSequence() {
        book(TUESDAY);
        var first = lastEntry();

        book(FRIDAY);

        assertThat(lastEntry().uid()).isEqualTo(first.uid());
        assertThat(lastEntry().sequence()).isGreaterThan(first.sequence());
        assertThat(here.deeds()).endsWith("dialogue.talk-moved");
    }

    @Test
    void secondClickSendsNoSecondLetter() {
        book(TUESDAY);
        book(TUESDAY);

        assertThat(here.letters).hasSize(2);
    }

    @Test
    void cancellingTellsTheCalendars() {
        book(TUESDAY);

        here.cancel().cancel(here.viewer(here.johan), here.talk);

        assertThat(lastEntry().cancelled()).isTrue();
        assertThat(lastEntry().sequence()).isEqualTo(1);
    }

    @Test
    void newLeaderWhoTakesOverMakesAnEntryOfHerOwn() {
        book(TUESDAY);
        var first = lastEntry();
        var nora = here.newLeader();

        here.takeOver().takeOver(here.viewer(nora), here.talk);
        assertThat(lastEntry().cancelled()).isTrue();
        here.book().book(here.viewer(nora), here.talk, FRIDAY);

        assertThat(lastEntry().uid()).isNotEqualTo(first.uid());
        assertThat(lastEntry().organiser()).isEqualTo(nora);
    }

    @Test
    void workerDoesNotBook() {
        assertThatThrownBy(() -> here.book().book(here.viewer(here.alva), here.talk, TUESDAY))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void unitManagerDoesNotKnowOfTheTalk() {
        assertThatThrownBy(() -> here.book().book(here.viewer(here.mira), here.talk, TUESDAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unknownTalkLooksTheSame() {
        assertThatThrownBy(() -> here.book().book(here.viewer(here.johan), MeasurementId.fresh(), TUESDAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherOfHerLeadersDoesNotBookWhatIsNotHers() {
        book(TUESDAY);
        var second = here.sjöby.holder("Nora Berg", Role.TEAM_LEAD, here.group);

        assertThatThrownBy(() -> here.book().book(here.viewer(second), here.talk, FRIDAY))
                .isInstanceOf(Forbidden.class);
    }
}
