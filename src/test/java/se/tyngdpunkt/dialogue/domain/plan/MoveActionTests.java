package se.tyngdpunkt.dialogue.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.dialogue.DialogueSamples.anIntent;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.domain.agreement.Saying;
import se.tyngdpunkt.dialogue.domain.plan.MoveAction.Move;
import se.tyngdpunkt.dialogue.domain.reading.ActionView;
import se.tyngdpunkt.measurement.AgreedActions;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

class MoveActionTests {

    private final DialogueSamples here = new DialogueSamples();
    private final ActionId action = ActionId.fresh();

    private void proposed(PersonId responsible) {
        here.propose().propose(here.viewer(here.alva), here.talk, action, anIntent(responsible));
    }

    private void agreed(PersonId responsible) {
        proposed(responsible);
        for (var who : List.of(here.alva, here.johan)) {
            here.speak().speak(here.viewer(who), here.talk, 1, new Saying.ThatItIsRight());
        }
    }

    private PlanOutcome move(PersonId who, Move move) {
        return here.move().move(here.viewer(who), action, move);
    }

    @Test
    void responsibleManagerSeesItOnceAgreedAndMovesIt() {
        proposed(here.mira);
        assertThatThrownBy(() -> move(here.mira, new Move.Take(Step.FINISH))).isInstanceOf(NotFound.class);
    }

    @Test
    void responsibleManagerMovesWhatIsAgreed() {
        agreed(here.mira);

        assertThat(move(here.mira, new Move.Take(Step.FINISH))).isInstanceOf(PlanOutcome.Done.class);
        assertThat(here.actions.find(action).orElseThrow().progress()).isEqualTo(new Progress.Done(TODAY));
    }

    @Test
    void onlyTheWorkerAndHerLeaderSayWhetherItHelped() {
        agreed(here.mira);
        move(here.mira, new Move.Take(Step.FINISH));

        assertThatThrownBy(() -> move(here.mira, new Move.Tell(Effect.YES))).isInstanceOf(Forbidden.class);
        move(here.alva, new Move.Tell(Effect.PARTLY));

        assertThat(here.actions.find(action).orElseThrow().progress())
                .isEqualTo(new Progress.FollowedUp(Effect.PARTLY, TODAY));
    }

    @Test
    void whoIsNotResponsibleDoesNotKnowOfIt() {
        agreed(here.johan);

        assertThatThrownBy(() -> move(here.mira, new Move.Take(Step.FINISH))).isInstanceOf(NotFound.class);
    }

    @Test
    void historyKeepsEveryChangeWithItsReason() {
        agreed(here.johan);
        move(here.johan, new Move.Take(Step.START));
        move(here.johan, new Move.PutOff(TODAY.plusDays(50), "Juristen är ledig"));
        move(here.johan, new Move.Take(Step.FINISH));
        move(here.alva, new Move.Tell(Effect.YES));

        assertThat(here.actions.historyOf(action))
                .extracting(Change::kind)
                .containsExactly(
                        new Change.Kind.Proposed(),
                        new Change.Kind.Agreed(),
                        new Change.Kind.Started(),
                        new Change.Kind.DueDayMoved(TODAY.plusDays(30), TODAY.plusDays(50), "Juristen är ledig"),
                        new Change.Kind.Done(),
                        new Change.Kind.FollowedUp(Effect.YES));
        assertThat(here.actions.historyOf(action)).extracting(Change::revision).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void secondChangeOfTheSameWordingIsTold() {
        proposed(here.johan);
        var johan = here.viewer(here.johan);
        var reword = new ChangeAction.Order.Reword(anIntent(here.mira));
        here.change().change(here.viewer(here.alva), action, 0, reword);

        var outcome = here.change().change(johan, action, 0, new ChangeAction.Order.Remove());

        assertThat(outcome).isInstanceOf(PlanOutcome.ChangedMeanwhile.class);
        assertThat(here.actions.proposedIn(here.talk)).hasSize(1);
    }

    @Test
    void moveSentTwiceIsOneLineOfTheHistory() {
        agreed(here.alva);
        for (var move : List.of(
                new Move.Take(Step.START),
                new Move.PutOff(TODAY.plusDays(40), "Sjukdom"),
                new Move.Take(Step.FINISH),
                new Move.Take(Step.TAKE_UP_AGAIN),
                new Move.Take(Step.FINISH),
                new Move.Tell(Effect.PARTLY))) {
            move(here.alva, move);
            var lines = here.actions.historyOf(action).size();

            assertThat(move(here.alva, move)).isInstanceOf(PlanOutcome.Done.class);
            assertThat(here.actions.historyOf(action)).hasSize(lines);
        }
    }

    @Test
    void sentTwiceIsOneAction() {
        proposed(here.johan);
        proposed(here.johan);

        assertThat(here.actions.proposedIn(here.talk)).hasSize(1);
    }

    @Test
    void responsibleAreTheWorkerHerLeaderAndTheLineAbove() {
        assertThat(Responsibles.of(here.alva, here.organisation()))
                .extracting(Person::id)
                .containsExactly(here.alva, here.johan, here.mira, here.per);
    }

    @Test
    void unitManagerReadsWhosePlanItIsAndWhoStandsAboveDoesNot() {
        agreed(here.mira);
        assertThat(whose(here.mira)).isEqualTo(new ActionView.Whose.Named("Alva Lind"));

        var other = new DialogueSamples();
        other.propose().propose(other.viewer(other.alva), other.talk, action, anIntent(other.per));
        for (var who : List.of(other.alva, other.johan)) {
            other.speak().speak(other.viewer(who), other.talk, 1, new Saying.ThatItIsRight());
        }
        var seen = other.readActions()
                .views(other.viewer(other.per), other.actions.givenTo(other.per), "dialogue.actions");
        assertThat(seen).singleElement().satisfies(view -> {
            assertThat(view.whose()).isEqualTo(new ActionView.Whose.Unnamed());
            assertThat(view.contact()).isEqualTo("Johan Ek");
        });
        assertThat(other.viewings()).noneMatch(viewing -> viewing.by().person().equals(other.per));
    }

    private ActionView.Whose whose(PersonId reader) {
        return here.readActions()
                .views(here.viewer(reader), here.actions.givenTo(reader), "dialogue.actions")
                .getFirst()
                .whose();
    }

    @Test
    void slotTellsTheFormAndTheBoard() {
        agreed(here.johan);
        AgreedActions slot = new OpenActions(here.actions, here.organisation());
        assertThat(slot.overdueFor(List.of(here.alva))).isEmpty();

        here.sjöby.on(TODAY.plusDays(31));

        assertThat(slot.overdueFor(List.of(here.alva))).containsEntry(here.alva, 1);
        assertThat(slot.openFor(here.alva)).singleElement().satisfies(open -> {
            assertThat(open.overdue()).isTrue();
            assertThat(open.responsible()).isEqualTo("Johan Ek");
        });
    }
}
