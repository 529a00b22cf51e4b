package se.tyngdpunkt.dialogue.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

class WhoReadsNotesTests {

    private final DialogueSamples here = new DialogueSamples();

    WhoReadsNotesTests() {
        here.write(here.johan, NoteField.COMMON, "Vi pratade om sömnen");
    }

    private boolean sees(PersonId reader) {
        return here.read(reader).toString().contains("sömnen");
    }

    @Test
    void pairReads() {
        assertThat(sees(here.alva)).isTrue();
        assertThat(sees(here.johan)).isTrue();
    }

    @Test
    void managersDoNotKnowOfTheTalk() {
        assertThatThrownBy(() -> here.read(here.mira)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here.read(here.per)).isInstanceOf(NotFound.class);
    }

    @Test
    void secondLeaderSeesPictureAndPlanButNotTheNotes() {
        var nora = here.sjöby.holder("Nora Berg", Role.TEAM_LEAD, here.group);

        assertThat(sees(nora)).isFalse();
        assertThat(here.read(nora).picture()).isInstanceOf(TalkView.Pictured.Shown.class);
        assertThat(here.read(nora).notes()).isInstanceOf(TalkView.Sheet.Kept.class);
    }

    @Test
    void formerLeaderLosesThemWithHerRole() {
        here.newLeader();

        assertThatThrownBy(() -> here.read(here.johan)).isInstanceOf(NotFound.class);
    }

    @Test
    void newLeaderReadsThemOnlyWhenTheWorkerShares() {
        var nora = here.newLeader();
        assertThat(sees(nora)).isFalse();

        here.share().share(here.viewer(here.alva), here.talk, here.johan, true);
        assertThat(sees(nora)).isTrue();

        here.share().share(here.viewer(here.alva), here.talk, here.johan, false);
        assertThat(sees(nora)).isFalse();
        assertThat(here.deeds()).contains("dialogue.notes-shared", "dialogue.notes-sharing-stopped");
    }

    @Test
    void sharingEndsWithTheLeaderItWasFor() {
        var nora = here.newLeader();
        here.share().share(here.viewer(here.alva), here.talk, here.johan, true);
        here.sjöby.endRole(nora, Role.TEAM_LEAD);
        var third = here.sjöby.holder("Ida Falk", Role.TEAM_LEAD, here.group);

        assertThat(sees(third)).isFalse();
        assertThatThrownBy(() -> here.read(nora)).isInstanceOf(NotFound.class);
    }

    @Test
    void takingTheTalkOverDoesNotOpenThem() {
        var nora = here.newLeader();

        here.takeOver().takeOver(here.viewer(nora), here.talk);

        assertThat(sees(nora)).isFalse();
        assertThat(here.read(nora).notes()).isEqualTo(new TalkView.Sheet.Open(Notes.BLANK));
        assertThat(sees(here.alva)).isTrue();
    }

    @Test
    void leaderDoesNotShareForTheWorker() {
        assertThatThrownBy(() -> here.share().share(here.viewer(here.johan), here.talk, here.johan, true))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void viewOfAnotherIsRecorded() {
        here.read(here.johan);
        here.read(here.alva);

        assertThat(here.viewings()).singleElement().satisfies(viewing -> {
            assertThat(viewing.page()).isEqualTo("dialogue.talk");
            assertThat(viewing.whose()).containsExactly(here.alva);
        });
    }
}
