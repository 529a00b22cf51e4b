package se.tyngdpunkt.dialogue.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.dialogue.DialogueSamples.NOW;
import static se.tyngdpunkt.dialogue.DialogueSamples.anIntent;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.note.PairNotes;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.talk.Appointment;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Statement;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class DialogueModuleTests {

    private final Talks talks;
    private final PairNotes notes;
    private final Actions actions;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final DialogueInDatabase here;

    DialogueModuleTests(
            Talks talks,
            PairNotes notes,
            Actions actions,
            JdbcClient jdbc,
            TransactionOperations transaction,
            TestDatabase database) {
        this.talks = talks;
        this.notes = notes;
        this.actions = actions;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.here = new DialogueInDatabase(database);
    }

    private void in(MunicipalityId municipality, Runnable work) {
        MunicipalityScope.in(municipality, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private void here(Runnable work) {
        in(here.people.sjöby.id(), work);
    }

    private OpenTalk begun() {
        return OpenTalk.begin(here.talk, here.people.alva, here.people.johan);
    }

    @Test
    void talkComesBackAsItWasKept() {
        here(() -> {
            talks.toChange(begun());
            var booked = begun().with(begun().booking().at(new Appointment(NOW, Appointment.USUAL, "Björken")));
            var spoken = booked.says(here.people.alva, new Statement.Disagrees(0, "Inte riktigt så", NOW));
            talks.save(spoken);
            assertThat(talks.find(here.talk)).contains(spoken);

            var held = ((OpenTalk) spoken).says(here.people.johan, new Statement.Confirmed(0, NOW));
            talks.save(held);
            assertThat(talks.find(here.talk)).contains(held);
        });
    }

    @Test
    void notesComeBackByPairAndEmptiedFieldsAreGone() {
        here(() -> {
            talks.toChange(begun());
            var written = new Notes(Map.of(NoteField.TASKS, "Utredning", NoteField.COMMON, "Två\nrader"));
            notes.save(here.talk, here.people.johan, written, here.people.alva, NOW);
            assertThat(notes.of(here.talk)).containsExactly(Map.entry(here.people.johan, written));

            var less = written.with(NoteField.TASKS, "");
            notes.save(here.talk, here.people.johan, less, here.people.alva, NOW);
            assertThat(notes.of(here.talk)).containsExactly(Map.entry(here.people.johan, less));
        });
    }

    private Action kept(Progress progress) {
        var proposed = Action.propose(ActionId.fresh(), here.talk, here.people.alva, anIntent(here.people.mira));
        var action =
                new Action(proposed.id(), proposed.measurement(), proposed.worker(), proposed.intent(), progress, 0);
        actions.save(action, new Change(0, here.people.alva, NOW, new Change.Kind.Proposed()));
        return action;
    }

    @Test
    void actionsComeBackInEveryState() {
        here(() -> {
            talks.toChange(begun());
            for (var progress : List.of(
                    new Progress.Proposed(),
                    new Progress.Removed(),
                    new Progress.Agreed(),
                    new Progress.InProgress(),
                    new Progress.Done(TODAY),
                    new Progress.FollowedUp(Effect.PARTLY, TODAY))) {
                var action = kept(progress);
                assertThat(actions.find(action.id())).contains(action);
            }
            assertThat(actions.proposedIn(here.talk)).hasSize(5);
            assertThat(actions.openOf(List.of(here.people.alva))).hasSize(3);
            assertThat(actions.givenTo(here.people.mira)).hasSize(4);
        });
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        here(() -> {
            talks.toChange(begun());
            kept(new Progress.Agreed());
        });

        in(MunicipalityId.fresh(), () -> {
            for (var table : List.of("talk", "action", "action_change", "note", "statement")) {
                assertThat(jdbc.sql("select count(*) from dialogue." + table)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        });
    }

    /** Whole talks go by the municipality's decision; what is kept of one stands as it was written. */
    @Test
    void historyIsNeverAltered() {
        here(() -> {
            talks.toChange(begun());
            kept(new Progress.Agreed());
        });

        assertThatThrownBy(() -> here(() -> jdbc.sql("update dialogue.action_change set words = 'x'")
                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
