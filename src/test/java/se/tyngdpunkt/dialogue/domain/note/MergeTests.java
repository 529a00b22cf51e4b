package se.tyngdpunkt.dialogue.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.NoteField;

class MergeTests {

    private static final Notes SAVED = new Notes(Map.of(NoteField.TASKS, "Utredning", NoteField.COMMON, "Vi hörs"));

    private static Draft draft(NoteField field, String text, String seen) {
        return new Draft(Map.of(field, text), Map.of(field, Fingerprint.of(seen)));
    }

    @Test
    void takesWhatOnlyTheSenderChanged() {
        var merge = Merge.of(SAVED, draft(NoteField.TASKS, "Uppföljning", "Utredning"));

        assertThat(merge.result().text(NoteField.TASKS)).isEqualTo("Uppföljning");
        assertThat(merge.result().text(NoteField.COMMON)).isEqualTo("Vi hörs");
        assertThat(merge.mine()).containsExactly(NoteField.TASKS);
    }

    @Test
    void keepsWhatOnlyTheOtherChanged() {
        var merge = Merge.of(SAVED, draft(NoteField.TASKS, "Förut", "Förut"));

        assertThat(merge.result()).isEqualTo(SAVED);
        assertThat(merge.others()).containsExactly(NoteField.TASKS);
    }

    @Test
    void showsBothTextsWhenBothChanged() {
        var merge = Merge.of(SAVED, draft(NoteField.TASKS, "Mentorskap", "Förut"));

        assertThat(merge.result()).isEqualTo(SAVED);
        assertThat(merge.clashes())
                .containsExactly(Map.entry(NoteField.TASKS, new Merge.Clash("Utredning", "Mentorskap")));
    }

    @Test
    void sameTextFromBothIsNoClash() {
        assertThat(Merge.of(SAVED, draft(NoteField.TASKS, "Utredning", "Förut")).hasClash())
                .isFalse();
    }

    @Test
    void emptyingAFieldSomebodyElseHasFilledIsAClash() {
        assertThat(Merge.of(SAVED, draft(NoteField.TASKS, "", "Förut")).hasClash())
                .isTrue();
    }

    @Test
    void formWithoutFingerprintOverwritesNothing() {
        var merge = Merge.of(SAVED, new Draft(Map.of(NoteField.TASKS, "Annat"), Map.of()));

        assertThat(merge.hasClash()).isTrue();
    }

    @Test
    void clashInOneFieldDoesNotHoldBackAnother() {
        var draft = new Draft(
                Map.of(NoteField.TASKS, "Mentorskap", NoteField.RESULT, "Lugn"),
                Map.of(NoteField.TASKS, Fingerprint.of("Förut"), NoteField.RESULT, Fingerprint.OF_BLANK));

        assertThat(Merge.of(SAVED, draft).result().text(NoteField.RESULT)).isEqualTo("Lugn");
    }
}
