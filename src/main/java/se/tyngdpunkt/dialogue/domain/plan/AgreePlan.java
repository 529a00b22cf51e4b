package se.tyngdpunkt.dialogue.domain.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** What the two have proposed is agreed once both have spoken; whoever else is responsible is told. */
@UseCase
public class AgreePlan {

    private final Actions actions;
    private final Letters letters;
    private final Clock clock;

    public AgreePlan(Actions actions, Letters letters, Clock clock) {
        this.actions = actions;
        this.letters = letters;
        this.clock = clock;
    }

    public void agree(Viewer by, Talk talk) {
        for (var action : actions.proposedIn(talk.measurement())) {
            if (action.progress() instanceof Progress.Proposed proposed) {
                var agreed = action.with(proposed.agree());
                actions.save(
                        agreed, new Change(agreed.revision(), by.person(), clock.instant(), new Change.Kind.Agreed()));
                tell(agreed, talk);
            }
        }
    }

    private void tell(Action action, Talk talk) {
        var responsible = action.intent().responsible();
        if (!responsible.equals(talk.worker()) && !responsible.equals(talk.leader())) {
            letters.post(new Letter(
                    responsible,
                    "dialogue.letter.action.subject",
                    "dialogue.letter.action.body",
                    List.of(action.intent().due()),
                    "/actions",
                    Optional.empty(),
                    Optional.of(action.id().value())));
        }
    }
}
