package se.tyngdpunkt.dialogue.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.dialogue.DialogueSamples.anIntent;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.PlanOutcome;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.Statement;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.PersonId;

class SpeakOfTalkTests {

    private final DialogueSamples here = new DialogueSamples();

    private SpeakingOutcome confirm(PersonId who) {
        var revision = here.talks.find(here.talk).map(talk -> talk.revision()).orElse(0);
        return here.speak().speak(here.viewer(who), here.talk, revision, new Saying.ThatItIsRight());
    }

    @Test
    void talkIsHeldWhenBothHaveConfirmed() {
        here.write(here.johan, NoteField.TASKS, "Utredning");

        assertThat(confirm(here.alva)).isEqualTo(new SpeakingOutcome.Said());
        assertThat(here.discussed).isEmpty();
        assertThat(confirm(here.johan)).isEqualTo(new SpeakingOutcome.Held());

        assertThat(here.discussed).containsExactly(here.talk);
        assertThat(here.kept()).isInstanceOf(HeldTalk.class);
        assertThat(here.deeds()).endsWith("dialogue.talk-confirmed", "dialogue.talk-held");
    }

    @Test
    void reopenedTalkIsTheirsToSpeakOfAgainAndTheTrailTellsNoReason() {
        confirm(here.alva);
        confirm(here.johan);

        assertThat(here.reopen().reopen(here.viewer(here.johan), here.talk, "Fel dag"))
                .isTrue();

        assertThat(here.kept().workerSays()).isInstanceOf(Statement.Withdrawn.class);
        assertThat(here.deeds()).endsWith("dialogue.talk-reopened");
        assertThat(here.told.toString()).doesNotContain("Fel dag");
        here.write(here.alva, NoteField.TASKS, "Utredning");
        assertThat(confirm(here.alva)).isEqualTo(new SpeakingOutcome.Said());
        assertThat(confirm(here.johan)).isEqualTo(new SpeakingOutcome.Held());
    }

    @Test
    void disagreementIsKeptForBothAndDoesNotBlock() {
        confirm(here.johan);
        here.speak()
                .speak(
                        here.viewer(here.alva),
                        here.talk,
                        0,
                        new Saying.WhatIsNot("Jag har inte fredad tid på onsdagar"));

        assertThat(here.discussed).containsExactly(here.talk);
        assertThat(here.read(here.johan).talk().workerSays()).isInstanceOf(Statement.Disagrees.class);
        assertThat(here.deeds()).contains("dialogue.disagreement-noted");
    }

    @Test
    void changeAfterConfirmationWithdrawsIt() {
        confirm(here.alva);

        here.write(here.johan, NoteField.TASKS, "Mer utredning");

        assertThat(here.kept().workerSays()).isInstanceOf(Statement.Withdrawn.class);
        assertThat(confirm(here.johan)).isEqualTo(new SpeakingOutcome.Said());
        assertThat(here.discussed).isEmpty();
    }

    @Test
    void proposedActionWithdrawsItToo() {
        confirm(here.alva);

        here.propose().propose(here.viewer(here.johan), here.talk, ActionId.fresh(), anIntent(here.johan));

        assertThat(here.kept().workerSays()).isInstanceOf(Statement.Withdrawn.class);
    }

    @Test
    void savingTheSameTextWithdrawsNothing() {
        here.write(here.johan, NoteField.TASKS, "Utredning");
        confirm(here.alva);

        here.write(here.johan, NoteField.TASKS, "Utredning");

        assertThat(here.kept().workerSays()).isInstanceOf(Statement.Confirmed.class);
    }

    @Test
    void nobodyConfirmsATextThatHasChangedSinceSheReadIt() {
        here.write(here.johan, NoteField.TASKS, "Utredning");

        var outcome = here.speak().speak(here.viewer(here.alva), here.talk, 0, new Saying.ThatItIsRight());

        assertThat(outcome).isEqualTo(new SpeakingOutcome.TextHasChanged());
        assertThat(here.kept().workerSays()).isEqualTo(new Statement.Waiting());
    }

    @Test
    void measurementMustBeGoneThroughFirst() {
        var other = here.measured(MeasurementState.SUBMITTED);

        var outcome = here.speak().speak(here.viewer(here.alva), other, 0, new Saying.ThatItIsRight());

        assertThat(outcome).isEqualTo(new SpeakingOutcome.NotSummed());
    }

    @Test
    void planIsAgreedWithTheTalkAndTheResponsibleIsTold() {
        var action = ActionId.fresh();
        here.propose().propose(here.viewer(here.alva), here.talk, action, anIntent(here.mira));

        confirm(here.alva);
        confirm(here.johan);

        assertThat(here.actions.find(action)).map(Action::progress).contains(new Progress.Agreed());
        assertThat(here.letters).extracting(Letter::to).containsExactly(here.mira);
        assertThat(here.letters.getFirst().arguments().toString()).doesNotContain("utredningar");
    }

    @Test
    void nothingIsWrittenOrProposedAfterwards() {
        confirm(here.alva);
        confirm(here.johan);

        here.write(here.johan, NoteField.TASKS, "Efteråt");
        var outcome = here.propose().propose(here.viewer(here.alva), here.talk, ActionId.fresh(), anIntent(here.alva));

        assertThat(here.notes.of(here.talk)).isEmpty();
        assertThat(outcome).isEqualTo(new PlanOutcome.PlanStands());
    }

    @Test
    void anotherLeaderDoesNotConfirmForTheOneWhoHeldIt() {
        here.write(here.johan, NoteField.TASKS, "Utredning");
        var nora = here.sjöby.holder("Nora Berg", Role.TEAM_LEAD, here.group);

        assertThatThrownBy(() -> confirm(nora)).isInstanceOf(Forbidden.class);
    }
}
